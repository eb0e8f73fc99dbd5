import { Injectable } from '@nestjs/common';
import type { Action } from './action.js';
import type { Actor } from './actor.js';
import type { KindWords } from './kind-words.js';
import type { Mending } from './mending.js';
import type { Publication, PublicationEvent } from './publication.js';
import type { QueueTab } from './queue-item.entity.js';

/** What moderation needs to know of a piece of content. */
export interface Moderated {
  readonly id: number;
  readonly title: string;
  readonly publication: Publication;
  /** Slug of the site region whose moderators look after it; null is everybody's. */
  readonly region: string | null;
  /** Slug of its category, for the queue; kinds without categories leave it out. */
  readonly leaf?: string | null;
  /** Code of its town, for the ledger; kinds without towns leave it out. */
  readonly town?: string | null;
}

/** Everything a moderator should see without a click. */
export interface QueueCard {
  /** What stands above the title: kind, category, place. */
  readonly line: string;
  readonly title: string;
  readonly body: string;
  /** Where the public finds it, to be opened beside the queue. */
  readonly path: string | null;
  readonly postedAt: number | null;
  readonly facts?: readonly {
    readonly label: string;
    readonly words: string;
    /** Where it can be seen; a path of this site. */
    readonly href?: string | null;
  }[];
  readonly photos?: readonly {
    readonly src: string;
    readonly href: string;
    readonly width: number;
    readonly height: number;
  }[];
  /** In full: it is compared with photos and texts. */
  readonly contact?: { readonly name: string; readonly phone: string; readonly wechat?: string | null } | null;
  /** Words to mark in title and text, beside those that the verdict named. */
  readonly marks?: readonly { readonly words: string; readonly label: string }[];
  /** What the others have in common with it; the same phone unless it says so. */
  readonly othersName?: string;
  /** How many others there are. */
  readonly otherCount?: number;
  /** The newest of them, at most ten. */
  readonly others?: readonly {
    readonly id: number;
    readonly title: string;
    readonly state: string;
    readonly at: number;
  }[];
}

/** A reason as it is offered at the desk; `answers` are codes of the report reasons that it is the answer to. */
export interface DeskReason {
  readonly code: string;
  readonly label: string;
  readonly answers?: readonly string[];
}

/** Of a kind whose things are claims (`Claim`): to be upheld or dismissed, never shown. */
export interface Claims {
  /** Why one is dismissed. Codes are unlike those of all other reasons. */
  readonly reasons: readonly DeskReason[];
}

/** The move that has just been made. */
export interface Moved {
  readonly event: PublicationEvent;
  readonly by: Actor;
}

/**
 * A kind of content says how to fetch, keep and show its own.
 */
export interface ModeratedKind<Subject extends Moderated = Moderated> {
  /** As it stands in addresses: `listing`. At most 12 characters. */
  readonly name: string;
  readonly words?: KindWords;
  readonly claims?: Claims;
  /** Decisions that make no sense for it: a comment cannot be sent back. */
  readonly never?: readonly Action[];
  /** Codes of the removal reasons that fit it; all unless it says so. */
  readonly reasons?: readonly string[];
  /** How grave it is that one waits, and within which time somebody should have looked; as for everything else unless it says so. */
  readonly urgency?: { readonly severity: number; readonly target: number };
  /** The tab of the queue in which what is held waits; 待审 unless it says so. */
  readonly tab?: QueueTab;
  /** Whether the desk has to do with it at all; yes unless it says so. What nobody was shown yet is its writers' own. */
  concernsDesk?(subject: Subject): boolean;
  /** Read inside a transaction as well as outside. */
  find(id: number): Promise<Subject | null>;
  /** Inside the transaction that has moved it: saves the row and brings what hangs on its state in line (search, photos). */
  keep(subject: Subject, move: Moved): Promise<unknown>;
  /** Inside a transaction: so many readers say that it is gone that others should be warned, or no longer. */
  doubt?(subject: Subject, isDoubtful: boolean): Promise<unknown>;
  /** The cache tags of the pages that show it. */
  tags(subject: Subject): string[];
  card(subject: Subject): Promise<QueueCard>;
  /** How staff can mend what was posted; kinds without it are shown as they are, or not. */
  readonly mending?: Mending<Subject>;
  /** The texts of many, as they are judged. Only of kinds whose texts go through the rules. */
  texts?(ids: readonly number[]): Promise<ModeratedText[]>;
}

/** What the rules read of something. */
export interface ModeratedText {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly leaf: string | null;
}

/** The kinds that have registered, by name. */
@Injectable()
export class ModeratedKinds {
  private readonly byName = new Map<string, ModeratedKind>();

  add<Subject extends Moderated>(kind: ModeratedKind<Subject>): void {
    this.byName.set(kind.name, kind as unknown as ModeratedKind);
  }

  get all(): readonly ModeratedKind[] {
    return [...this.byName.values()];
  }

  find(name: string): ModeratedKind | undefined {
    return this.byName.get(name);
  }

  /** @throws when nobody has registered this kind: a mistake of the programmer. */
  get(name: string): ModeratedKind {
    const kind = this.byName.get(name);
    if (!kind) throw new Error(`No kind ${name} is moderated`);
    return kind;
  }
}
