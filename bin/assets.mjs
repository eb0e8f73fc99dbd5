// Makes dist/public from public/: one style sheet and one script each for everybody and for staff, the icons, all under
// names that carry a hash of their content; manifest.json says which name stands for what. Text is compressed here once.
// Readers of 繁 get a script of their own: the same, with its words turned as the pages are.
// Run by `npm run build`.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { Converter } from 'opencc-js/cn2t';
import sharp from 'sharp';
import { flatten } from './assets/flatten.mjs';
import { paletteRules } from './assets/palette.mjs';

const root = join(import.meta.dirname, '..');
const source = join(root, 'public');
const target = join(root, 'dist/public');
/** The oldest web-views that phones here still carry. */
const OLDEST = { css: ['chrome80', 'safari13'], js: 'es2019' };
const ICON_SIZES = [180, 192, 512];

async function styles(entry) {
  const rules = flatten(join(source, 'css'), entry).replace('@palette;', paletteRules());
  const { code } = await transform(rules, { loader: 'css', minify: true, target: OLDEST.css, legalComments: 'none' });
  return { [entry]: code };
}

async function script(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(source, 'js', entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: OLDEST.js,
    write: false,
  });
  return { [entry]: outputFiles[0].text };
}

async function bothScripts(entry) {
  const { [entry]: hans } = await script(entry);
  return { [entry]: hans, [entry.replace('.js', '.hant.js')]: Converter({ from: 'cn', to: 'tw' })(hans) };
}

async function icons() {
  const svg = readFileSync(join(source, 'icons/favicon.svg'));
  const drawn = await Promise.all(
    ICON_SIZES.map(async (size) => [
      `icon-${size}.png`,
      await sharp(svg, { density: 600 })
        .resize(size)
        .flatten({ background: '#0b6e6e' })
        .png({ palette: true })
        .toBuffer(),
    ]),
  );
  return { 'favicon.svg': svg.toString().trim(), ...Object.fromEntries(drawn) };
}

function store(assets) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const manifest = {};
  for (const [name, body] of Object.entries(assets)) {
    const hash = createHash('sha256').update(body).digest('base64url').replace(/[-_]/g, '').slice(0, 10);
    const hashed = name.replace(/(\.\w+)$/, `.${hash}$1`);
    manifest[name] = hashed;
    writeFileSync(join(target, hashed), body);
    if (typeof body !== 'string') continue;
    writeFileSync(join(target, `${hashed}.gz`), gzipSync(body, { level: 9 }));
    writeFileSync(
      join(target, `${hashed}.br`),
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
    );
  }
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

const parts = await Promise.all([
  styles('board.css'),
  styles('staff.css'),
  bothScripts('board.js'),
  script('staff.js'),
  script('newsroom.js'),
  icons(),
]);
store(Object.assign({}, ...parts));
