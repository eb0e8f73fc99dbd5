import { Entry } from '../../kernel/data-file.js';
import { Named } from './leaf.js';

/** What a group or leaf is called, by us and by everybody. `words` may only be left out where `bare` allows it. */
export function readNames(entry: Entry, bare: boolean): Omit<Named, 'slug'> {
  const name = entry.text('name');
  const called = readList(entry, 'called', true);
  const words = readList(entry, 'words', bare);
  const all = [name, ...called, ...words];
  const twice = all.find((word, index) => all.indexOf(word) < index);
  return twice === undefined ? { name, called, words } : entry.fail(`"${twice}" is there twice`);
}

function readList(entry: Entry, key: string, bare: boolean): string[] {
  if (bare && !entry.has(key)) return [];
  const words = entry.text(key).split(' ');
  return words.every((word) => word !== '') ? words : entry.fail(`${key}: a word is empty`);
}
