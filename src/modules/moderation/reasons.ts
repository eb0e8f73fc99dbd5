import { Injectable } from '@nestjs/common';
import { Categories } from '../categories/categories.js';
import { type DeskReason, type ModeratedKind, ModeratedKinds } from './moderated.js';

/** The keys that choose a reason. Free of the keys of the desk, but for D and E: while reasons can be seen, these go first. */
const KEYS = '1234567890qwetyiopdfg';

/** A reason with the key that chooses it. */
export interface KeyedReason extends DeskReason {
  readonly key: string;
}

/** The reasons of decisions: what is removed for what, why claims are dismissed, and what was reported. */
@Injectable()
export class Reasons {
  constructor(
    private readonly categories: Categories,
    private readonly kinds: ModeratedKinds,
  ) {}

  /** What can be chosen for things of this kind. A removal reason keeps its key, whatever is removed for it. */
  of({ claims, reasons }: Pick<ModeratedKind, 'claims' | 'reasons'>): readonly KeyedReason[] {
    const all = (claims?.reasons ?? this.categories.removalReasons).map((reason, index) => ({
      ...reason,
      key: KEYS[index] ?? '',
    }));
    return reasons ? all.filter(({ code }) => reasons.includes(code)) : all;
  }

  knows(kind: ModeratedKind, code: string): boolean {
    return kind.claims
      ? kind.claims.reasons.some((reason) => reason.code === code)
      : this.categories.removalReason(code) !== undefined;
  }

  isRemoval(code: string): boolean {
    return this.categories.removalReason(code) !== undefined;
  }

  get all(): readonly { readonly code: string; readonly label: string }[] {
    const { removalReasons, reportReasons } = this.categories;
    return [...removalReasons, ...reportReasons, ...this.kinds.all.flatMap(({ claims }) => claims?.reasons ?? [])];
  }

  /** The reason in words; an unknown code stands for itself. */
  words(code: string): string {
    return this.all.find((reason) => reason.code === code)?.label ?? code;
  }

  /** R09 属禁发类 */
  coded(code: string): string {
    const label = this.words(code);
    return label === code ? code : `${code} ${label}`;
  }
}
