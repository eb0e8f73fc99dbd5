import { AREAS, KEPT_BY_TESTS } from './areas.js';
import type { Verdict } from './duty.js';
import type { Facts } from './facts.js';

const VERDICTS: Readonly<Record<Verdict, { words: string; sign: string }>> = {
  met: { words: '达到', sign: 'ok' },
  unmet: { words: '未达到', sign: 'warn' },
  look: { words: '要人看', sign: 'info' },
};

/** The panel: each duty with what was found just now. */
export function compliancePage(facts: Facts) {
  const areas = AREAS.map(({ name, duties }, index) => ({
    id: `area-${index + 1}`,
    name,
    lines: duties.map(({ duty, serves, find }) => {
      const finding = find(facts);
      return { duty, serves, ...finding, ...VERDICTS[finding.verdict], found: finding.words };
    }),
  }));
  const count = (verdict: Verdict) =>
    areas.flatMap(({ lines }) => lines).filter((line) => line.verdict === verdict).length;
  return {
    title: '合规',
    counts: { met: count('met'), unmet: count('unmet'), look: count('look') },
    areas,
    keptByTests: KEPT_BY_TESTS,
  };
}
