import type { Undoable } from './decisions.js';
import type { QueueLine } from './queue.queries.js';
import { itemPath, type Spot } from './queue.spot.js';
import { waitWords } from './wait-words.js';

/** A removal reason as the desk offers it. */
export interface DeskReason {
  readonly code: string;
  readonly label: string;
  /** Codes of the report reasons that it is the answer to. */
  readonly answers: readonly string[];
}

/** Names of things, to be looked up while a page is put together. */
export interface Glossary {
  readonly now: number;
  readonly removalReasons: readonly DeskReason[];
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
    title: line.title,
    why: line.reports > 1 ? `${line.why} · ${line.reports} 人` : line.why,
    place,
    late,
    wait: late ? `超时 ${waitWords(now - line.dueAt)}` : waitWords(now - line.openedAt),
    current,
  };
}

export const undoModel = ({ kind, id, title, version, words }: Undoable) => ({
  action: `${itemPath(kind, id)}/decide`,
  words: `已处理“${title}”：${words}`,
  version,
});
