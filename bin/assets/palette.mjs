import * as palette from '../../public/css/palette.mjs';

/** Which colours hold where. The order matters: what stands later wins, as the cookie wins over the system. */
const RULES = [
  [':root', palette.light],
  ['[data-size="xl"]', palette.xlLight],
  [
    '@media (prefers-color-scheme: dark)',
    [
      [':root:not([data-theme="light"])', palette.dark],
      ['[data-size="xl"]:not([data-theme="light"])', palette.xlDark],
    ],
  ],
  [':root[data-theme="dark"]', palette.dark],
  ['[data-size="xl"][data-theme="dark"]', palette.xlDark],
];

/** Every colour as a custom property: hex for old web-views, then OKLCH for those that know it. */
export function paletteRules() {
  return `${rules(RULES, toHex)}@supports (color: oklch(50% 0.1 180)) {${rules(RULES, (lch) => `oklch(${lch})`)}}`;
}

function rules(list, write) {
  return list
    .map(
      ([selector, colours]) =>
        `${selector} {${Array.isArray(colours) ? rules(colours, write) : properties(colours, write)}}`,
    )
    .join('\n');
}

const properties = (colours, write) =>
  Object.entries(colours)
    .map(([name, lch]) => `--${name}: ${write(lch)};`)
    .join('');

/** `'48.9% .081 195'` → `'#0b6e6e'`. The matrices are Björn Ottosson's (bottosson.github.io/posts/oklab). */
export function toHex(lch) {
  return `#${toLinear(lch)
    .map((part) =>
      Math.round(encode(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Relative luminance as WCAG defines it, 0 to 1. */
export function luminance(lch) {
  const [red, green, blue] = toLinear(lch);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(lch) {
  const [lightness, chroma, hue] = lch.split(' ').map(parseFloat);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const L = lightness / 100;
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, part)));
}

const encode = (part) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055);
