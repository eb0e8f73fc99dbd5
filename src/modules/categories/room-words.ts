const HAN = '零一二三四五六七八九';
const ROOMS = /([1-9一二两三四五六七八九])(?:室|居室?)(?:([0-9零一二两三四五六七八九])厅)?(?![a-z])/g;

/**
 * The text, with every way to say the rooms that it speaks of: 2室1厅 is also 两室一厅, 二室一厅 and 两居. For search documents, not
 * to be shown.
 */
export function roomSpellings(text: string): string {
  const found = new Set<string>();
  for (const [, rooms = '', halls] of text.matchAll(ROOMS)) {
    for (const spelling of spellings(rooms)) {
      found.add(`${spelling}室`).add(`${spelling}居室`).add(`${spelling}居`);
      for (const hall of halls === undefined ? [] : spellings(halls)) found.add(`${spelling}室${hall}厅`);
    }
  }
  const missing = [...found].filter((word) => !text.includes(word));
  return [text, ...missing].join(' ').trim();
}

/** 2 as 2, 二 and 两. */
function spellings(digit: string): string[] {
  const number = digit === '两' ? 2 : HAN.includes(digit) ? HAN.indexOf(digit) : Number(digit);
  return [String(number), HAN[number]!, ...(number === 2 ? ['两'] : [])];
}
