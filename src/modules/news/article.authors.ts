const BETWEEN = /[、，,;；/|]+/;
const HAN_NAME = /^[\p{Script=Han}·]+$/u;
/** What stands before names in the paper, and is no name. */
const ROLE = /^(本报|融媒体|全媒体|见习|实习|特约)*(记者|通讯员)[:：]?$/u;

/**
 * The reporters of a line: 甲乙、丙丁 or 甲乙 丙丁. Names of two characters are often padded with a space to look as long as
 * those of three (叶 列): a character that stands alone belongs to what comes after it. Spaces in other names (John Smith) stay.
 */
export function readAuthors(line: string): string[] {
  return [...new Set(line.split(BETWEEN).flatMap(namesIn))];
}

function namesIn(part: string): string[] {
  const names: string[] = [];
  /** The last is one character that waits for its neighbour. */
  let waits = false;
  for (const word of part.split(/\s+/u).filter((word) => word !== '' && !ROLE.test(word))) {
    const isHan = HAN_NAME.test(word);
    const last = names.at(-1);
    const joins: boolean = last !== undefined && (isHan ? waits : !HAN_NAME.test(last));
    if (joins) names[names.length - 1] = isHan ? last + word : `${last} ${word}`;
    else names.push(word);
    waits = isHan && !joins && [...word].length === 1;
  }
  return names;
}
