import { DAY } from '../../kernel/clock.js';
import { momentWords } from '../../kernel/format.js';
import type { FormModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import type { CounterNotice } from './counter.entity.js';
import { COUNTER_LIMITS } from './counter.form.js';
import type { Notice } from './notice.entity.js';
import { counterPath, noticePath, pagePath } from './notice.path.js';
import type { KeptProof } from './proofs.js';
import { restoreAfter, rightName } from './rights.js';

/** When a page comes back after its counter-notice is upheld. @param after see `restoreAfter` */
export function afterWords(after: number | null): string {
  if (after === 0) return '那一页马上恢复';
  return after === null
    ? '由审核员定几天后恢复'
    : `${after / DAY} 天后恢复；权利人在此之前起诉或投诉到主管部门的，不恢复`;
}

/** The model of `notices/counter`. */
export function counterFormPage(notice: Notice, form: FormModel, proof: KeptProof | null) {
  const value = (name: string) => textOf(form.values, name);
  return {
    title: '反通知',
    noindex: true,
    narrow: true,
    crumbs: [{ href: '/', name: '首页' }, { href: noticePath(notice.number), name: '侵权投诉' }, { name: '反通知' }],
    action: counterPath(notice.number),
    number: notice.number,
    page: notice.pageTitle || pagePath({ kind: notice.pageKind, id: notice.pageId }),
    right: rightName(notice.infringed),
    after: afterWords(restoreAfter(notice.infringed)),
    limits: COUNTER_LIMITS,
    values: Object.fromEntries(Object.keys(COUNTER_LIMITS).map((name) => [name, value(name)])),
    truth: value('truth') !== '',
    proof,
    form,
  };
}

/** What has become of it, for the page of its notice: both sides read that. */
export function counterWords(counter: CounterNotice, reason: string | null, now: number): string {
  const { publication, restoreAt, restoredVersion, createdAt } = counter;
  const came = `${momentWords(createdAt, now)} 收到对方的反通知`;
  if (publication.state === 'held') return `${came}，24 小时内处理。`;
  if (publication.state === 'removed') return `${came}，没有采纳${reason ? `：${reason}` : ''}。`;
  if (restoredVersion !== null) return `${came}，反通知成立，那一页已经恢复。`;
  if (restoreAt !== null && restoreAt > now)
    return `${came}，反通知成立，那一页将在 ${momentWords(restoreAt, now)} 恢复。权利人已经起诉或投诉到主管部门的，请在此之前告诉我们。`;
  return restoreAt === null && publication.state === 'done'
    ? `${came}，反通知成立，恢复的日子由审核员另定。`
    : `${came}，反通知成立。`;
}

/** A counter-notice in the staff's list; `days` asks for a day. */
export function counterLine(counter: CounterNotice, stateName: string) {
  const { id, publication, restoreAt, restoredVersion, createdAt } = counter;
  const isOpen = publication.state === 'done' && restoredVersion === null;
  return {
    href: `/staff/item/counter/${id}`,
    state: stateName,
    createdAt,
    restoreAt: isOpen ? restoreAt : null,
    isBack: restoredVersion !== null,
    dayPath: isOpen ? `/staff/takedowns/counters/${id}/restoration` : null,
  };
}
