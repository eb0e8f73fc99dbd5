import { ask } from './ask.mjs';

const PARTS =
  /<(?:link[^>]*? rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*? href|link[^>]*? href|script[^>]*? src)="(\/[^"]+)"/g;
const IS_PART = /^\/assets\/|\.(?:css|js|svg|png|ico)$/;

/** What a browser that comes for the first time has to fetch for a page, photos aside, compressed with br: figures. */
export async function firstView(board, what, path, most = { kb: 60, requests: 5, script: 12 }) {
  const html = (await ask(board, path)).body.toString();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const parts = [...new Set([...html.matchAll(PARTS)].map(([, part]) => part).filter((part) => IS_PART.test(part)))];
  const sizes = new Map();
  for (const part of [path, ...parts])
    sizes.set(part, (await ask(board, part, { 'Accept-Encoding': 'br' })).body.length / 1000);
  const sum = (chosen) => chosen.reduce((bytes, part) => bytes + sizes.get(part), 0);
  return [
    { what, unit: 'kB', value: sum([...sizes.keys()]), most: most.kb },
    { what: '  requests', unit: '', value: sizes.size, most: most.requests },
    { what: '  script', unit: 'kB', value: sum(parts.filter((part) => part.endsWith('.js'))), most: most.script },
  ];
}
