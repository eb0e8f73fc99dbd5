import { EVENT_NAMES, type PublicationEvent, STATE_NAMES, type State } from './publication.js';

/** What a kind of content is called, and what its states and events are called where the common words do not fit. */
export interface KindWords {
  /** 信息, 新闻, 评论 … */
  readonly name: string;
  readonly states?: Readonly<Partial<Record<State, string>>>;
  /** Also of what its trade writes into the log beside its moves. */
  readonly events?: Readonly<Partial<Record<string, string>>>;
  /** Who reads why it was decided, and who the note: 发布人 unless it says so. No reader of the note: it stays in the log. */
  readonly told?: { readonly reason: string; readonly note: string | null };
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

/** Who reads the reason of a decision. */
export const toldReason = (words: KindWords | undefined): string => words?.told?.reason ?? '发布人';

/** What stands beside the field of the note. */
export function noteWords(words: KindWords | undefined): string {
  const reader = words?.told ? words.told.note : '发布人';
  return reader === null ? '只记在处理记录里，可以不写' : `${reader}会看到，可以不写`;
}
