import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rules of a layered sheet in the order in which its layers win, without the layers themselves.
 * @param {string} folder where the sheets lie
 * @param {string} entry names its layers (`@layer a, b;`) and imports files that hold nothing but `@layer x { … }`
 */
export function flatten(folder, entry) {
  const index = read(folder, entry);
  const order = index
    .match(/@layer ([^;{]+);/)[1]
    .split(',')
    .map((name) => name.trim());
  const blocks = [...index.matchAll(/@import "([^"]+)"/g)].flatMap(([, file]) => layers(read(folder, file), file));
  return order
    .flatMap((name) => blocks.filter((block) => block.layer === name))
    .map((block) => block.rules)
    .join('\n');
}

const read = (folder, file) => readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** @throws when a rule stands outside a layer, since it would be lost */
function layers(css, file) {
  const found = [];
  let rest = css.trim();
  while (rest) {
    const start = /^@layer ([a-z]+) \{/.exec(rest);
    if (!start) throw new Error(`${file}: outside a layer: ${rest.slice(0, 60)}`);
    let end = start[0].length;
    for (let depth = 1; depth; end++) depth += { '{': 1, '}': -1 }[rest[end]] ?? 0;
    found.push({ layer: start[1], rules: rest.slice(start[0].length, end - 1) });
    rest = rest.slice(end).trim();
  }
  return found;
}
