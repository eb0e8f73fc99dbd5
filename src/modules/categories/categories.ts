import { Group, Leaf, RemovalReason, ReportReason } from './leaf.js';

export interface CategoryLists {
  readonly groups: readonly Group[];
  /** Leaves for whoever finds no fitting one. */
  readonly otherwise: readonly Leaf[];
  /** Choices of when one may be called. */
  readonly callTimes: readonly string[];
  readonly reportReasons: readonly ReportReason[];
  readonly removalReasons: readonly RemovalReason[];
  /** Kinds of content that may not be posted, in words. */
  readonly prohibited: readonly string[];
}

/** The taxonomy of what can be posted, in memory, built once from `categories.json` by `loadCategories`, which checks it. */
export class Categories implements CategoryLists {
  readonly groups: readonly Group[];
  readonly leaves: readonly Leaf[];
  readonly otherwise: readonly Leaf[];
  readonly callTimes: readonly string[];
  readonly reportReasons: readonly ReportReason[];
  readonly removalReasons: readonly RemovalReason[];
  readonly prohibited: readonly string[];
  private readonly groupsBySlug: ReadonlyMap<string, Group>;
  private readonly leavesBySlug: ReadonlyMap<string, Leaf>;

  constructor(lists: CategoryLists) {
    this.groups = lists.groups;
    this.leaves = lists.groups.flatMap((group) => group.leaves);
    this.otherwise = lists.otherwise;
    this.callTimes = lists.callTimes;
    this.reportReasons = lists.reportReasons;
    this.removalReasons = lists.removalReasons;
    this.prohibited = lists.prohibited;
    this.groupsBySlug = new Map(this.groups.map((group) => [group.slug, group]));
    this.leavesBySlug = new Map(this.leaves.map((leaf) => [leaf.slug, leaf]));
  }

  group(slug: string): Group | undefined {
    return this.groupsBySlug.get(slug);
  }

  leaf(slug: string): Leaf | undefined {
    return this.leavesBySlug.get(slug);
  }

  /** What can be said against a thing of this kind. */
  reportReasonsFor(kind: string): readonly ReportReason[] {
    return this.reportReasons.filter(({ kinds }) => kinds.includes(kind));
  }

  reportReason(code: string): ReportReason | undefined {
    return this.reportReasons.find((reason) => reason.code === code);
  }

  removalReason(code: string): RemovalReason | undefined {
    return this.removalReasons.find((reason) => reason.code === code);
  }
}
