import { MINUTE } from '../../../kernel/clock.js';
import { momentWords } from '../../../kernel/format.js';
import { ruleWords } from '../rules/rule-names.js';
import { waitWords } from '../wait-words.js';
import { monthWords } from './month.js';
import { type ClaimTally, medianOf, totalOf } from './tally.js';
import type { Figures, Month } from './transparency.js';

/** Names to be looked up. */
export interface Names {
  kind(name: string): string;
  reason(code: string): string;
}

/** One line of the table: a figure, or a part of the one above. */
interface Line {
  readonly name: string;
  readonly words: string;
  readonly isPart?: true;
}

/** Fewer decisions say nothing of a rule. */
const ENOUGH = 10;

export function transparencyPage(months: readonly Month[], names: Names, now: number) {
  return {
    title: '透明度报告',
    description: '本站每个月收到多少、审了多久、撤了多少、为什么撤、申诉成立多少，都由处理记录自动算出。',
    canonical: '/transparency',
    narrow: true,
    crumbs: [{ href: '/', name: '首页' }, { name: '透明度报告' }],
    months: months.map(({ month, figures, countedAt }) => ({
      id: `m-${month}`,
      name: monthWords(month),
      counted: momentWords(countedAt, now),
      lines: linesOf(figures, names),
    })),
  };
}

function linesOf({ submitted, held, waits, removed, undone, claims, beside }: Figures, names: Names): Line[] {
  const part = (name: string, words: string): Line => ({ name, words, isPart: true });
  return [
    { name: '收到', words: `${totalOf(submitted)} 条` },
    ...sorted(submitted).map(([kind, count]) => part(names.kind(kind), `${count} 条`)),
    { name: '先审再上线', words: `${held} 条` },
    { name: '审核等待（中位数）', words: minutesWords(medianOf(waits)) },
    { name: '撤除和没有刊出', words: `${totalOf(removed)} 条` },
    ...sorted(removed).map(([code, count]) =>
      part(code === '-' ? '没有写原因' : `${code} ${names.reason(code)}`, `${count} 条`),
    ),
    { name: '撤回了的决定', words: `${undone} 个` },
    ...(beside ? [{ name: '举报', words: `${beside.reports.made} 次，成立 ${beside.reports.upheld} 次` }] : []),
    ...Object.entries(claims).flatMap(([kind, claim]) => claimLines(names.kind(kind), claim, part)),
    ...(beside ? rulesLines(beside.rules, part) : []),
  ];
}

function claimLines(
  name: string,
  { made, upheld, dismissed, waits }: ClaimTally,
  part: (name: string, words: string) => Line,
) {
  const line = { name, words: `${made} 件，成立 ${upheld} 件，不成立 ${dismissed} 件` };
  return [line, part('处理用时（中位数）', minutesWords(medianOf(waits)))];
}

function rulesLines(
  rules: NonNullable<Figures['beside']>['rules'],
  part: (name: string, words: string) => Line,
): Line[] {
  const known = Object.entries(rules).filter(([, { decided }]) => decided >= ENOUGH);
  if (known.length === 0) return [];
  return [
    { name: '自动规则判对的', words: `决定满 ${ENOUGH} 条的` },
    ...known
      .sort(([, one], [, other]) => other.decided - one.decided)
      .map(([code, { decided, right }]) =>
        part(ruleWords(code)?.name ?? code, `${Math.round((100 * right) / decided)}%（${decided} 条）`),
      ),
  ];
}

const sorted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).sort((one, other) => other[1] - one[1]);

function minutesWords(minutes: number | null): string {
  if (minutes === null) return '没有';
  const words = waitWords(minutes * MINUTE);
  return minutes < 1 ? words : `约 ${words}`;
}

/** The same as data. Waits in minutes. */
export function transparencyData(months: readonly Month[], names: Names): object {
  return {
    months: months.map(({ month, figures, countedAt }) => {
      const { submitted, held, waits, removed, undone, claims, beside } = figures;
      return {
        ...{ month, countedAt: new Date(countedAt).toISOString(), submitted, held },
        medianWaitMinutes: medianOf(waits),
        removed: Object.entries(removed).map(([code, count]) => ({ code, label: names.reason(code), count })),
        undone,
        reports: beside?.reports ?? null,
        claims: Object.fromEntries(
          Object.entries(claims).map(([kind, { waits, ...counts }]) => [
            kind,
            { ...counts, medianMinutes: medianOf(waits) },
          ]),
        ),
        rules: beside?.rules ?? null,
      };
    }),
  };
}
