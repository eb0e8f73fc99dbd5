const TAG = /<\/?[a-z][^>]*>/i;

/**
 * What an editor typed into the plain field, as HTML. Text with a tag in it is HTML already. Else blank lines part paragraphs;
 * in a text without blank lines every line is one.
 */
export function typedHtml(typed: string): string {
  if (TAG.test(typed)) return typed;
  const text = typed.trim();
  if (text === '') return '';
  const hasBlanks = /\n[ \t\u3000]*\n/.test(text);
  return text
    .split(hasBlanks ? /\n(?:[ \t\u3000]*\n)+/ : '\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, '<br>')}</p>`)
    .join('\n');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
