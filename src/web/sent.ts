/** What was sent in a form or a query, key by key; never trusted to be text. */
export type Sent = Readonly<Record<string, unknown>>;

/** The value of a key that should be one text; anything else counts as empty. */
export function textOf(sent: Sent, key: string): string {
  const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The values of a key that may be repeated, at most `most`; what is not text is left out. */
export function textsOf(sent: Sent, key: string, most = 20): string[] {
  const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item !== '').slice(0, most);
}
