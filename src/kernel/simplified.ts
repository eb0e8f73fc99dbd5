import characters from 'opencc-js/dict/TSCharacters';

let map: ReadonlyMap<string, string> | null = null;

/**
 * Text in simplified characters, for comparing what was typed with what is kept, never for showing: 冰櫃 becomes 冰柜.
 * Character by character, whatever stands beside it (乾隆 becomes 干隆), so that a part of a text becomes a part of what the
 * text becomes. The length stays, and a second time changes nothing.
 */
export function simplified(text: string): string {
  map ??= readMap();
  let made = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x3400) continue;
    const other = map.get(text[at]!);
    if (other === undefined) continue;
    made += text.slice(from, at) + other;
    from = at + 1;
  }
  return from === 0 ? text : made + text.slice(from);
}

/** Characters that are one unit of UTF-16 on both sides: what is beyond them is in no dictionary that people use. */
function readMap(): ReadonlyMap<string, string> {
  const pairs = characters
    .split('|')
    .map((line) => line.split(' ') as [string, string])
    .filter(([one, other]) => one !== other && one.length === 1 && other.length === 1);
  const direct = new Map(pairs);
  return new Map(pairs.map(([one, other]) => [one, direct.get(other) ?? other]));
}
