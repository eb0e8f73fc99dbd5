import type { ReportState } from './report.desk.js';

/** How the box looks that says what became of it: green when it helped, plain when nothing had to be done. */
const LOOKS = {
  upheld: { sign: 'ok', look: '' },
  dismissed: { sign: 'info', look: 'plain' },
  gone: { sign: 'info', look: 'plain' },
} as const;
const WAITING = { sign: 'clock', look: 'wait' } as const;
const UNKNOWN = { sign: 'warn', look: 'bad' } as const;

/**
 * The model of `moderation/report-outcome`.
 * @param path of what was reported, when it is still on show
 */
export function outcomePage(number: string, outcome: ReportState | null, path: string | null) {
  const decided = outcome?.outcome && outcome.outcome !== 'lapsed' ? LOOKS[outcome.outcome] : WAITING;
  return {
    title: '举报结果',
    noindex: true,
    narrow: true,
    number,
    outcome,
    ...(outcome ? decided : UNKNOWN),
    back: path,
    status: outcome ? 200 : 404,
  };
}
