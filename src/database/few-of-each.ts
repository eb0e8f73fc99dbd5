/**
 * One text for several bounded statements, to be joined as a table: a LIMIT holds for all of a statement, and this is how to have a few
 * rows of each of several things at once.
 * @param texts of statements that `select` has built, all with the same columns
 */
export const fewOfEach = (texts: readonly string[]): string =>
  `(${texts.map((text, place) => `SELECT * FROM (${text}) AS few_${place}`).join(' UNION ALL ')})`;
