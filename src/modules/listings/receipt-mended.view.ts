import { textDiff } from '../../kernel/text-diff.js';
import type { HistoryLine } from '../moderation/audit.queries.js';
import type { Mended } from '../moderation/revisions.js';

/** The model of `listings/_receipt-corrections`: what staff have changed, word by word, the newest first. */
export function mendedModel(mended: readonly Mended[], history: readonly HistoryLine[]) {
  return mended.map(({ version, changes }) => ({
    note: history.find((line) => line.version === version)?.note ?? null,
    lines: changes.map(({ label, from, to }) => ({ label, runs: textDiff(from, to) })),
  }));
}
