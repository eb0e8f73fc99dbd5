/** A contact that stands in a text. */
export interface ContactSpan {
  /** From where to where in the text as it was typed (UTF-16 units), with the words that announce it (电话：, 加微信). */
  readonly start: number;
  readonly end: number;
  readonly kind: 'phone' | 'wechat' | 'qq' | 'url' | 'email';
  /** Without its disguise: a phone as `parsePhone` gives it, an ID or address in lower case. */
  readonly value: string;
}

/** The same, counted in the unmasked text. */
export interface BareSpan extends Omit<ContactSpan, 'start' | 'end'> {
  readonly from: number;
  readonly to: number;
}
