import { Injectable } from '@nestjs/common';
import type { Submission } from '../verdict.js';
import { Comparables } from './comparables.js';
import { compare, readingOf } from './compare.js';
import { TraceMemory } from './trace-memory.js';
import { lookupOf } from './traces.js';

/** Another that is the same, or looks like it. */
export interface Twin {
  readonly kind: string;
  readonly id: number;
  readonly title: string;
  /** What the texts share, 0 to 1. */
  readonly likeness: number;
  readonly samePhone: boolean;
  readonly sameDevice: boolean;
  readonly samePhoto: boolean;
  readonly verdict: 'duplicate' | 'alike';
}

/** Candidates whose texts are read, and so the most that are ever found. */
const MOST = 20;

/** Finds what is the same as something that comes in: candidates by the hashes in memory, then word by word. One statement, or two. */
@Injectable()
export class Twins {
  /** The rules ask, and so does whoever keeps the submission. */
  private readonly known = new WeakMap<Submission, Promise<Twin[]>>();

  constructor(
    private readonly memory: TraceMemory,
    private readonly comparables: Comparables,
  ) {}

  /** Those that stand (shown, or waiting for a moderator), duplicates first, the likest first. */
  async near(submission: Submission, most = 3): Promise<Twin[]> {
    let twins = this.known.get(submission);
    if (!twins) this.known.set(submission, (twins = this.find(submission)));
    return (await twins).slice(0, most);
  }

  /** Everything that is the same, under whatever number. */
  async duplicates(submission: Submission): Promise<Twin[]> {
    return (await this.near(submission, MOST)).filter(({ verdict }) => verdict === 'duplicate');
  }

  private async find(submission: Submission): Promise<Twin[]> {
    const { kind } = submission;
    const comparable = this.comparables.get(kind);
    if (!comparable) return [];
    const candidates = (await this.memory.now()).candidates(lookupOf(submission), MOST);
    if (candidates.length === 0) return [];
    const wordings = await comparable.wordings(candidates.map(({ itemId }) => itemId));
    const reading = readingOf(submission);
    return wordings
      .flatMap((wording): Twin[] => {
        const { samePhone, sameDevice, samePhoto } = candidates.find(({ itemId }) => itemId === wording.id)!;
        const { likeness, verdict } = compare(submission, reading, wording, { samePhoto });
        const { id, title } = wording;
        return verdict ? [{ kind, id, title, likeness, samePhone, sameDevice, samePhoto, verdict }] : [];
      })
      .sort((one, other) => weight(other) - weight(one));
  }
}

const weight = ({ verdict, likeness }: Twin): number => (verdict === 'duplicate' ? 1 : 0) + likeness;
