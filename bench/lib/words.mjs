import Database from 'better-sqlite3';
import { pairsOf, pairSpelled } from './floor.mjs';

const EACH = 3;
/** So rare that they fill a page, and no more than two. */
const RARE = { from: 31, to: 60 };
const SAMPLE = 1500;

/** The commonest and the rarest words of 2, 3 and 4 characters, three of each. */
export function pickWords(floor) {
  const database = new Database(floor, { readonly: true });
  const pairs = database.prepare('SELECT term, doc FROM pair_counts ORDER BY doc DESC').all();
  const read = ({ term }) => pairSpelled(term);
  const isRare = (count) => count >= RARE.from && count <= RARE.to;
  const common = pairs.slice(0, 50).map(read).filter(Boolean).slice(0, EACH);
  const rare = pairs
    .filter(({ doc }) => isRare(doc))
    .map(read)
    .filter(Boolean)
    .slice(-EACH);

  const count = database.prepare(`SELECT COUNT(*) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)`).pluck();
  const titles = database
    .prepare(`SELECT json_extract(card, '$.title') FROM cards ORDER BY rank LIMIT ${SAMPLE}`)
    .pluck()
    .all();
  for (const length of [3, 4]) {
    const phrases = phrasesOf(titles, length);
    common.push(...phrases.slice(0, EACH));
    const seldom = phrases
      .reverse()
      .filter((phrase) => isRare(count.get(`"${pairsOf(phrase).join(' ')}"`, RARE.to + 1)));
    rare.push(...seldom.slice(0, EACH));
  }
  database.close();
  return { common, rare };
}

/** All runs of so many Han characters in some titles, the most frequent first. */
function phrasesOf(titles, length) {
  const counts = new Map();
  for (const run of titles.flatMap((title) => title.match(/\p{Script=Han}+/gu) ?? [])) {
    for (let at = 0; at + length <= run.length; at += 1) {
      const phrase = run.slice(at, at + length);
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  return [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one));
}
