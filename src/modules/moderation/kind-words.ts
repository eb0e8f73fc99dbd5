import { EVENT_NAMES, type PublicationEvent, STATE_NAMES, type State } from './publication.js';

/** What a kind of content is called, and what its states and events are called where the common words do not fit. */
export interface KindWords {
  /** 信息, 新闻, 评论 … */
  readonly name: string;
  readonly states?: Readonly<Partial<Record<State, string>>>;
  /** Also of what its trade writes into the log beside its moves. */
  readonly events?: Readonly<Partial<Record<string, string>>>;
}

/** Whatever the log tells of: kinds of content, and what else is kept there. */
export interface Spoken {
  readonly name: string;
  readonly words?: {
    readonly name: string;
    readonly states?: Readonly<Partial<Record<string, string>>>;
    readonly events?: Readonly<Partial<Record<string, string>>>;
  };
}

export const kindName = (kind: Spoken | undefined, otherwise = ''): string =>
  kind?.words?.name ?? kind?.name ?? otherwise;

/** In words what stands in the log as text; what is unknown stands for itself. */
export const stateWords = (kind: Spoken | undefined, state: string): string =>
  kind?.words?.states?.[state] ?? STATE_NAMES[state as State] ?? state;

export const eventWords = (kind: Spoken | undefined, event: string): string =>
  kind?.words?.events?.[event] ?? EVENT_NAMES[event as PublicationEvent] ?? event;
