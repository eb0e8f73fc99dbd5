import { describe, expect, it } from '@jest/globals';

type Colours = Record<string, string>;
const palette: Record<'light' | 'dark' | 'xlLight' | 'xlDark', Colours> = await import(
  '../../public/css/palette.mjs' as string
);
const { luminance, toHex }: { luminance(lch: string): number; toHex(lch: string): string } = await import(
  '../../bin/assets/palette.mjs' as string
);

const THEMES: readonly [name: string, colours: Colours, least: number][] = [
  ['light', palette.light, 4.5],
  ['dark', palette.dark, 4.5],
  ['light, 长辈版', { ...palette.light, ...palette.xlLight }, 7],
  ['dark, 长辈版', { ...palette.dark, ...palette.xlDark }, 7],
];

/** Which ink stands on which ground. */
const TEXT: readonly [ink: string, grounds: readonly string[]][] = [
  ['ink', ['paper', 'sheet', 'sunk', 'teal-tint', 'red-tint', 'rice-tint']],
  ['ink-2', ['paper', 'sheet', 'sunk', 'teal-tint', 'red-tint', 'rice-tint']],
  ['ink-3', ['paper', 'sheet']],
  ['teal', ['paper', 'sheet', 'teal-tint']],
  ['teal-deep', ['teal-tint', 'sheet']],
  ['red', ['paper', 'sheet', 'red-tint']],
  ['rice', ['paper', 'sheet', 'rice-tint']],
  ['on-teal', ['teal-fill']],
  ['on-red', ['red-fill']],
];

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('Palette', () => {
  it('computes contrast and hex as everybody does', () => {
    expect(contrast('100% 0 0', '0% 0 0')).toBeCloseTo(21, 1);
    expect([toHex('100% 0 0'), toHex('48.9% .081 195')]).toEqual(['#ffffff', '#0b6e6e']);
  });

  it.each(THEMES)('%s: text can be read on every ground it stands on', (_name, colours, least) => {
    const weak = TEXT.flatMap(([ink, grounds]) =>
      grounds
        .map((ground) => ({ pair: `${ink} on ${ground}`, ratio: contrast(colours[ink]!, colours[ground]!) }))
        .filter(({ ratio }) => ratio < least),
    );
    expect(weak).toEqual([]);
  });

  it.each(THEMES)('%s: the edges of controls can be seen', (_name, colours) => {
    for (const ground of ['paper', 'sheet'])
      expect(contrast(colours['edge']!, colours[ground]!)).toBeGreaterThanOrEqual(3);
  });
});
