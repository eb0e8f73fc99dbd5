/** A keyset cursor: whole numbers, written so that an address stays short. `[]` and `null` never mix: a bad cursor is null. */
export function writeCursor(parts: readonly number[]): string {
  return parts.map((part) => (part < 0 ? '-' : '') + Math.abs(part).toString(36)).join('.');
}

/** The numbers of a cursor, or null when it is not one of ours with `length` parts. */
export function readCursor(text: string, length: number): number[] | null {
  if (!/^-?[0-9a-z]{1,11}(\.-?[0-9a-z]{1,11})*$/.test(text)) return null;
  const parts = text.split('.').map((part) => parseInt(part, 36));
  return parts.length === length && parts.every(Number.isSafeInteger) ? parts : null;
}
