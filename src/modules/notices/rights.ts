import { DAY } from '../../kernel/clock.js';

/**
 * What can be infringed; and how long after a complete counter-notice the page comes back: at once for copyright
 * (《信息网络传播权保护条例》第十七条), after the 15 days within which the other side may sue for trade marks and patents
 * (《电子商务法》第四十三条), else when the staff says (`null`).
 */
export const RIGHTS = [
  { code: 'copyright', label: '著作权', restoreAfter: 0 },
  { code: 'trade', label: '商标/专利', restoreAfter: 15 * DAY },
  { code: 'person', label: '名誉/隐私/肖像', restoreAfter: null },
  { code: 'other', label: '其他', restoreAfter: null },
] as const;

export type RightCode = (typeof RIGHTS)[number]['code'];

export const isRight = (code: string): code is RightCode => RIGHTS.some((right) => right.code === code);

const rightOf = (code: RightCode) => RIGHTS.find((right) => right.code === code)!;

export const rightName = (code: RightCode): string => rightOf(code).label;

export const restoreAfter = (code: RightCode): number | null => rightOf(code).restoreAfter;
