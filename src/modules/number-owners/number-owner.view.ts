import { isoMoment, momentWords } from '../../kernel/format.js';
import { type FormModel, formModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import { MOST_OWNERS } from '../contacts/contacts.js';
import type { LastDecision } from '../moderation/audit.queries.js';
import type { NumberClaim } from './number-claim.entity.js';
import { claimPath, MY_NUMBER, PROVED_WITHIN } from './number-claim.path.js';

/** What has been found out or done, above the forms. */
export interface Found {
  /** How many things on show carry the number; undefined when nobody has asked. */
  readonly count?: number;
  readonly unlocked?: true;
  /** A code has been sent to the number. */
  readonly asksCode?: true;
}

/** The model of `number-owners/form`. The number comes back only to whoever has typed it. */
export function numberFormPage(found: Found = {}, form: FormModel = formModel()) {
  const typed = (name: string) => textOf(form.values, name).slice(0, 60);
  return {
    title: '号码不是我发的',
    description: '有人用您的号码发信息？填上号码就能把联系方式藏起来，不用注册。',
    canonical: MY_NUMBER,
    narrow: true,
    crumbs: [{ href: '/', name: '首页' }, { name: '号码不是我发的' }],
    phone: typed('phone'),
    lockedPhone: typed('locked_phone'),
    asked: found.count !== undefined,
    countWords: found.count === undefined ? null : countWords(found.count),
    unlocked: found.unlocked === true,
    asksCode: found.asksCode === true,
    unlocking: found.unlocked === true || form.fault['locked_phone'] !== undefined || form.fault['code'] !== undefined,
    form,
  };
}

/** Null when there is none. */
function countWords(count: number): string | null {
  if (count === 0) return null;
  return count >= MOST_OWNERS ? `${count} 条以上` : `${count} 条`;
}

/** The model of `number-owners/claim`: for whoever made the claim. Neither the number nor the listings stand there. */
export function claimPage(
  claim: NumberClaim,
  decision: LastDecision | null,
  code: string | null,
  reasonWords: (code: string) => string,
  now: number,
) {
  const { number, createdAt, isOpen } = claim;
  return {
    title: `号码核实 ${number}`,
    noindex: true,
    narrow: true,
    number,
    code,
    path: claimPath(number),
    ...stateOf(claim),
    sent: momentWords(createdAt, now),
    sentIso: isoMoment(createdAt),
    due: isOpen ? momentWords(createdAt + PROVED_WITHIN, now) : null,
    decided: isOpen || !decision ? null : momentWords(decision.at, now),
    reason: decision?.reason ? reasonWords(decision.reason) : null,
    note: decision?.note ?? null,
  };
}

function stateOf({ publication: { state }, hides, proofAt, listings }: NumberClaim) {
  if (state === 'done' || state === 'purged')
    return {
      sign: 'lock',
      kind: '',
      heading: '已撤下，号码锁定了',
      words: '留这个号码的信息都撤下了，以后谁也不能再用它发信息。想自己用的时候，凭解锁码解锁。',
      mayUnlock: true,
    };
  if (state === 'removed')
    return {
      sign: 'info',
      kind: 'plain',
      heading: '核实下来不成立',
      words: '我们核实过了，信息和联系方式已经恢复。同一个号码 30 天内不能再提。',
    };
  if (!hides)
    return {
      sign: 'clock',
      kind: 'wait',
      heading: '已收到，工作人员先核实',
      words:
        '为了不让人借这个办法捣乱，这一次联系方式先不藏：这个号码最近核实过一次，或者提得太多了。工作人员会打这个号码核实，一般 24 小时内有结果，请留意来电。',
    };
  if (proofAt !== null)
    return {
      sign: 'clock',
      kind: 'wait',
      heading: '联系方式已经藏起来了',
      words: '发布人说号码是他的。工作人员会打这个号码核实，请留意来电；核实好以前，别人看不到号码。',
    };
  return {
    sign: 'ok',
    kind: '',
    heading: '联系方式已经藏起来了',
    words: `留这个号码的 ${listings} 条信息，别人现在都看不到号码了。发布人 24 小时内不能证明号码是他的，信息就撤下，号码锁定，谁也不能再用它发信息。`,
  };
}
