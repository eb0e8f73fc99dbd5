/** What can be infringed. */
export const RIGHTS = [
  { code: 'copyright', label: '著作权' },
  { code: 'trade', label: '商标/专利' },
  { code: 'person', label: '名誉/隐私/肖像' },
  { code: 'other', label: '其他' },
] as const;

export type RightCode = (typeof RIGHTS)[number]['code'];

export const isRight = (code: string): code is RightCode => RIGHTS.some((right) => right.code === code);

export const rightName = (code: RightCode): string => RIGHTS.find((right) => right.code === code)!.label;
