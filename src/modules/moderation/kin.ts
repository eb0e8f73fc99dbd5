import { Injectable } from '@nestjs/common';
import { type Run, textDiff } from '../../kernel/text-diff.js';
import { Blockables } from './blocks/blockables.js';
import type { Block } from './blocks/block.entity.js';
import { BlockMarks } from './blocks/block-marks.js';
import { Blocks } from './blocks/blocks.js';
import type { Found } from './found.js';
import { type Moderated, ModeratedKinds } from './moderated.js';
import { Comparables } from './twins/comparables.js';
import { type Thing, Traces } from './twins/traces.js';
import { type Twin, Twins } from './twins/twins.js';

/** Another that is nearly the same, and what is different. */
export interface NearTwin extends Twin {
  readonly subject: Moderated;
  /** From the other's text to this one's. */
  readonly runs: readonly Run[];
}

/** Others of which something is the same. */
export interface Kindred {
  readonly count: number;
  /** The newest of them. */
  readonly shown: readonly { readonly kind: string; readonly subject: Moderated }[];
}

/** What of the item is blocked, or can be. */
export interface BlockChoice {
  readonly what: 'phone' | 'photo' | 'text';
  readonly standing: readonly Block[];
}

export interface Kin {
  readonly twins: readonly NearTwin[];
  readonly device: Kindred;
  readonly photo: Kindred;
  readonly blocks: readonly BlockChoice[];
}

const NEAREST = 3;
const SHOWN = 3;
const BLOCKABLE = ['phone', 'photo', 'text'] as const;
const NOBODY: Kindred = { count: 0, shown: [] };

/** Finds what a moderator wants to see beside an item: its doubles, others from the same hands, and what is blocked of it. */
@Injectable()
export class KinFinder {
  constructor(
    private readonly kinds: ModeratedKinds,
    private readonly comparables: Comparables,
    private readonly traces: Traces,
    private readonly twins: Twins,
    private readonly blockables: Blockables,
    private readonly marks: BlockMarks,
    private readonly blocks: Blocks,
  ) {}

  async of(found: Found): Promise<Kin> {
    const [twins, [device, photo], blocks] = await Promise.all([
      this.near(found),
      this.sameHands(found),
      this.blockChoices(found),
    ]);
    return { twins, device, photo, blocks };
  }

  private async near({ kind, subject: { id } }: Found): Promise<NearTwin[]> {
    const [standing] = (await this.comparables.get(kind.name)?.range(id, id + 1)) ?? [];
    if (!standing) return [];
    const twins = await this.twins.near(standing.submission, NEAREST);
    const texts = (await kind.texts?.(twins.map((twin) => twin.id))) ?? [];
    const own = wordsOf(standing.submission);
    const found = await Promise.all(
      twins.map(async (twin): Promise<NearTwin[]> => {
        const subject = await kind.find(twin.id);
        const text = texts.find((one) => one.id === twin.id);
        return subject ? [{ ...twin, subject, runs: text ? textDiff(wordsOf(text), own) : [] }] : [];
      }),
    );
    return found.flat();
  }

  private async sameHands({ kind, subject }: Found): Promise<[device: Kindred, photo: Kindred]> {
    const trace = await this.traces.of(kind.name, subject.id);
    if (!trace) return [NOBODY, NOBODY];
    const isOther = (thing: Thing) => thing.kind !== kind.name || thing.id !== subject.id;
    const prints = trace.prints.split('\n').filter(Boolean);
    const [device, ...photos] = await Promise.all([
      trace.device ? this.traces.sameDevice(trace.device) : [],
      ...prints.map((print) => this.traces.samePhoto(print)),
    ]);
    const pictured = new Map(photos.flat().map((thing) => [`${thing.kind} ${thing.id}`, thing]));
    return [await this.kindred(device!.filter(isOther)), await this.kindred([...pictured.values()].filter(isOther))];
  }

  private async kindred(things: readonly Thing[]): Promise<Kindred> {
    const shown = await Promise.all(
      things.slice(0, SHOWN).map(async ({ kind, id }) => ({ kind, subject: await this.kinds.find(kind)?.find(id) })),
    );
    return {
      count: things.length,
      shown: shown.flatMap(({ kind, subject }) => (subject ? [{ kind, subject }] : [])),
    };
  }

  private async blockChoices({ kind, subject: { id } }: Found): Promise<BlockChoice[]> {
    const blockable = await this.blockables.find(kind.name, id);
    if (!blockable) return [];
    const choices = BLOCKABLE.map((what) => ({ what, marks: this.marks.ofItem(blockable, [what], '') }));
    return Promise.all(
      choices
        .filter(({ marks }) => marks.length > 0)
        .map(async ({ what, marks }) => {
          const standing = await Promise.all(marks.map((mark) => this.blocks.standing(mark)));
          return { what, standing: standing.filter((block) => block !== null) };
        }),
    );
  }
}

const wordsOf = ({ title, body }: { readonly title: string; readonly body: string }): string => `${title}\n${body}`;
