import { momentWords } from '../../kernel/format.js';
import type { FormModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import type { LastDecision } from '../moderation/audit.queries.js';
import type { Moderated } from '../moderation/moderated.js';
import type { CounterNotice } from './counter.entity.js';
import { counterWords } from './counter.view.js';
import type { Notice } from './notice.entity.js';
import { NOTICE_LIMITS } from './notice.form.js';
import { counterPath, DECIDED_WITHIN, noticePath, pagePath } from './notice.path.js';
import type { KeptProof } from './proofs.js';
import { rightName, RIGHTS } from './rights.js';

/** The model of `notices/form`. */
export function noticeFormPage(form: FormModel, proof: KeptProof | null) {
  const value = (name: string) => textOf(form.values, name);
  return {
    title: '侵权投诉',
    description: '发现本站的新闻或信息侵犯了您的权利，在这里告诉我们，24 小时内处理。',
    canonical: '/takedown',
    narrow: true,
    crumbs: [{ href: '/', name: '首页' }, { name: '侵权投诉' }],
    limits: NOTICE_LIMITS,
    rights: RIGHTS.map(({ code, label }) => ({ value: code, label, selected: code === value('right') })),
    values: Object.fromEntries(Object.keys(NOTICE_LIMITS).map((name) => [name, value(name)])),
    truth: value('truth') !== '',
    proof,
    form,
  };
}

/** The model of `notices/state`: for whoever sent it; nothing personal stands there. */
export function noticeStatePage(
  { notice, subject, counter }: { notice: Notice; subject: Moderated | null; counter: CounterNotice | null },
  decision: LastDecision | null,
  reasonWords: (code: string) => string,
  now: number,
) {
  const { number, pageKind, pageId, pageTitle, infringed, createdAt, publication, proofName } = notice;
  const open = publication.state === 'held';
  const isGone = !subject?.publication.isPublic;
  const isAway = publication.state === 'done' && subject?.publication.version === notice.removalVersion;
  const counterReason = counter?.publication.reason;
  const page = pagePath({ kind: pageKind, id: pageId });
  return {
    title: `侵权投诉 ${number}`,
    noindex: true,
    narrow: true,
    number,
    ...stateOf(notice, isGone, counter !== null && counter.restoredVersion !== null),
    page: { title: pageTitle || page, href: page },
    right: rightName(infringed),
    proofName,
    sent: momentWords(createdAt, now),
    due: open ? momentWords(createdAt + DECIDED_WITHIN, now) : null,
    decided: open || !decision ? null : momentWords(decision.at, now),
    reason: decision?.reason ? reasonWords(decision.reason) : null,
    note: decision?.note ?? null,
    counter: counter && counterWords(counter, counterReason ? reasonWords(counterReason) : null, now),
    counterHref: !counter && isAway && !notice.isWiped ? counterPath(number) : null,
  };
}

function stateOf({ publication: { state } }: Notice, isGone: boolean, isBack: boolean) {
  if (state === 'done' && isGone)
    return { sign: 'ok', kind: '', heading: '已移除', words: '那一页已经从本站移除，搜索、列表和订阅里也看不到了。' };
  if (state === 'done' && isBack)
    return { sign: 'info', kind: 'plain', heading: '已恢复', words: '那一页移除过，对方的反通知成立，现在恢复了。' };
  if (state === 'done')
    return { sign: 'ok', kind: '', heading: '已处理', words: '那一页后来又有变化，请再看一下那一页。' };
  if (state === 'removed')
    return {
      sign: 'info',
      kind: 'plain',
      heading: '未采纳',
      words: '我们看过了，那一页没有移除。补齐材料可以再次投诉。',
    };
  return { sign: 'clock', kind: 'wait', heading: '已收到', words: '24 小时内处理，结果就在这一页。' };
}

/** A line of the staff's list. */
export function noticeLine(notice: Notice, stateName: string, now: number) {
  const { id, number, infringed, pageKind, pageId, pageTitle, createdAt, publication } = notice;
  const due = createdAt + DECIDED_WITHIN;
  return {
    id,
    number,
    href: `/staff/item/notice/${id}`,
    stateHref: noticePath(number),
    page: pagePath({ kind: pageKind, id: pageId }),
    title: pageTitle || number,
    right: rightName(infringed),
    createdAt,
    state: stateName,
    changedAt: publication.changedAt,
    due: publication.state === 'held' ? due : null,
    late: publication.state === 'held' && now > due,
  };
}
