import type { Person } from '../users/person.js';
import type { Block } from './blocks/block.entity.js';
import type { Undoable } from './decisions.js';
import type { ModeratedKind } from './moderated.js';
import type { KeyedReason } from './reasons.js';
import type { QueueLine } from './queue.queries.js';
import { itemPath, type Spot } from './queue.spot.js';
import { lookedAtBy } from './soft-claims.js';
import { waitWords } from './wait-words.js';

/** Names of things, to be looked up while a page is put together. */
export interface Glossary {
  readonly now: number;
  /** Who reads it. */
  readonly person: Person;
  readonly removalReasons: readonly { readonly code: string; readonly label: string }[];
  kindOf(name: string): ModeratedKind | undefined;
  blockLabel(block: Block): string;
  reasonsOf(kind: ModeratedKind): readonly KeyedReason[];
  kindName(name: string): string;
  reasonWords(code: string): string;
  regionName(slug: string): string;
  leafName(slug: string): string;
}

export function lineModel(line: QueueLine, current: boolean, spot: Spot, glossary: Glossary) {
  const { now } = glossary;
  const late = now > line.dueAt;
  const place = [line.leaf && glossary.leafName(line.leaf), line.region && glossary.regionName(line.region)]
    .filter(Boolean)
    .join(' · ');
  return {
    href: itemPath(line.kind, line.itemId, spot),
    pick: `${line.kind}:${line.itemId}`,
    lookedAtBy: lookedAtBy(line, glossary.person, now),
    title: line.title,
    why: line.reports > 1 ? `${line.why} · ${line.reports} 人` : line.why,
    kind: glossary.kindName(line.kind),
    place,
    late,
    wait: late ? `超时 ${waitWords(now - line.dueAt)}` : waitWords(now - line.openedAt),
    current,
  };
}

export const undoModel = ({ kind, id, title, version, words, batch }: Undoable) => ({
  action: batch ? `/staff/bulk/${batch}/undo` : `${itemPath(kind, id)}/decide`,
  words: batch ? `一起处理了一批，其中有“${title}”` : `已处理“${title}”：${words}`,
  isBatch: batch !== null,
  version,
});
