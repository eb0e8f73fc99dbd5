/** Characters that XML 1.0 cannot carry, not even as references: most control characters, halves of pairs, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text that may stand in XML 1.0 once it is escaped. */
export const xmlText = (text: string): string => text.replace(IMPOSSIBLE, '');

/** The same, escaped for elements and attributes. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
