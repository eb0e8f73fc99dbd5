import { momentWords } from '../../kernel/format.js';
import type { ReportState } from './report.desk.js';

/** How the box looks that says what became of it: green when it helped, plain when nothing had to be done. */
const LOOKS = {
  upheld: { sign: 'ok', look: '' },
  dismissed: { sign: 'info', look: 'plain' },
  gone: { sign: 'info', look: 'plain' },
  confirmed: { sign: 'info', look: 'plain' },
  corrected: { sign: 'ok', look: '' },
} as const;
const WAITING = { sign: 'clock', look: 'wait' } as const;
const UNKNOWN = { sign: 'warn', look: 'bad' } as const;

/** What happens next, and what the reporter can do. @param again when they can report it anew, in words */
const NEXT: Readonly<Record<string, (again: string) => string>> = {
  lapsed: () => '三天里没来得及核实，先恢复了展示。审核员还会看，结果会写在这一页。',
  upheld: () => '发布人看得到原因，可以申诉一次，由另一位审核员看。要是申诉成立，这一页也会跟着改过来。',
  dismissed: (again) => `举报的结果不能申诉。要是后来内容变了，或者有了新的情况，${again}可以再举报一次。`,
  gone: () => '不用再做什么。再看到同样的，可以再举报。',
  corrected: (again) => `改了什么，发布人看得到。要是后来内容又变了，${again}可以再举报一次。`,
  confirmed: (again) => `打电话时请先问一声。要是打过去确实没有了，${again}可以再告诉我们。`,
};
const GONE_NEXT = '三个人这样说，页面上就会标“可能已失效”，并请发布人确认还在不在。';
const OPEN_NEXT = '审核员会看，要紧的先看，多数当天有结果，写在这一页。';

/** Whoever says that the number is theirs can do more than report: the number's owner hides it everywhere at once. */
const OWNER = '/my-number';

/**
 * The model of `moderation/report-outcome`.
 * @param path of what was reported, when it is still on show
 */
export function outcomePage(number: string, state: ReportState | null, path: string | null, now: number) {
  return {
    title: '举报结果',
    noindex: true,
    narrow: true,
    number,
    outcome: state,
    ...(state ? looksOf(state) : UNKNOWN),
    next: state && nextOf(state, now),
    owner: state?.isOpen && state.reason === 'myphone' ? OWNER : null,
    back: path,
    status: state ? 200 : 404,
  };
}

function looksOf({ outcome }: ReportState) {
  return outcome && outcome !== 'lapsed' ? LOOKS[outcome] : WAITING;
}

function nextOf({ outcome, reason, againAt }: ReportState, now: number): string {
  if (outcome === null) return reason === 'gone' ? GONE_NEXT : OPEN_NEXT;
  const again = againAt === null || againAt <= now ? '现在就' : `${momentWords(againAt, now)}以后`;
  return NEXT[outcome]!(again);
}
