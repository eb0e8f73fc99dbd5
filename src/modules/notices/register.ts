import { stringify } from 'csv-stringify/sync';
import { isoMoment } from '../../kernel/format.js';
import { stateWords } from '../moderation/kind-words.js';
import type { ModeratedKind } from '../moderation/moderated.js';
import type { CounterNotice } from './counter.entity.js';
import type { Notice } from './notice.entity.js';
import { pagePath } from './notice.path.js';
import { rightName } from './rights.js';

const HEADS = ['编号', '收到', '权利', '页', '状态', '处理', '原因', '反通知收到', '反通知状态', '恢复'];

type Words = Pick<ModeratedKind, 'name' | 'words'>;

/**
 * The register of notices as a table for a spreadsheet: what was asked of which page, and what became of it. Nothing personal.
 * @returns CSV (RFC 4180), UTF-8 with a byte order mark; no cell is taken for a formula
 */
export function registerCsv(
  notices: readonly Notice[],
  counters: ReadonlyMap<number, CounterNotice>,
  kinds: { readonly notice: Words; readonly counter: Words },
  reasonWords: (code: string) => string,
): string {
  const rows = notices.map((notice) => {
    const { number, createdAt, infringed, pageKind, pageId, publication } = notice;
    const counter = counters.get(notice.id);
    const isOpen = publication.state === 'held';
    return [
      number,
      isoMoment(createdAt),
      rightName(infringed),
      pagePath({ kind: pageKind, id: pageId }),
      stateWords(kinds.notice, publication.state),
      isOpen ? '' : isoMoment(publication.changedAt),
      publication.reason ? reasonWords(publication.reason) : '',
      counter ? isoMoment(counter.createdAt) : '',
      counter ? stateWords(kinds.counter, counter.publication.state) : '',
      counter?.restoreAt ? isoMoment(counter.restoreAt) : '',
    ];
  });
  return stringify([HEADS, ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}
