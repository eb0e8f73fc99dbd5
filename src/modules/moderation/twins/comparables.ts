import { Injectable } from '@nestjs/common';
import type { Publication } from '../publication.js';
import type { Facts, Submission } from '../verdict.js';

/** A thing as it is compared word by word. */
export interface Wording {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly facts: Facts;
}

/** A thing that is there already, as it would be submitted today. */
export interface Standing {
  readonly submission: Submission & { readonly id: number };
  readonly publication: Publication;
  readonly at: number;
}

/** What a trade tells of the things of one kind, so that they can be compared. */
export interface Comparable {
  /** Those of these that stand (`STANDING`), in any order. In one statement. */
  wordings(ids: readonly number[]): Promise<Wording[]>;
  /** The others that are kept as the same thing, whatever their state; none when it stands alone. */
  sameAs(id: number): Promise<number[]>;
  /** Those with numbers from `from` on, before `below`, that are not purged: for a board that is older than its traces. */
  range(from: number, below: number): Promise<Standing[]>;
  greatestId(): Promise<number>;
}

/** The kinds whose things are compared. Each trade enters its own. */
@Injectable()
export class Comparables {
  private readonly byKind = new Map<string, Comparable>();

  add(kind: string, comparable: Comparable): void {
    this.byKind.set(kind, comparable);
  }

  get(kind: string): Comparable | undefined {
    return this.byKind.get(kind);
  }

  get all(): readonly (readonly [kind: string, comparable: Comparable])[] {
    return [...this.byKind];
  }
}
