import { hamming, type Print } from './likeness.js';

/** Grey or coloured pixels, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** So many bits may differ between two pictures that are the same: made smaller, saved again, a little brighter. */
export const SAME_PICTURE = 8;

/** Side of the picture that a print is made from, and of the square of slow waves that it keeps. */
const SIDE = 32;
const WAVES = 8;
/** How much of width and height the two crops keep. */
const CROPS = [0.9, 0.8];
/** Below this there is nothing to see on it: one colour, or fog. All such pictures would be the same. */
const LEAST_CONTRAST = 4;

/**
 * The perceptual prints of a picture (pHash: the slow waves of a cosine transform, each above or below their median), 64 bits each:
 * of itself, of its mirror image and of two crops of its middle. In one text of hex words; '' for a picture on which there is nothing.
 */
export function picturePrints(pixels: Pixels): string {
  const grey = greyOf(pixels);
  const whole = wavesOf(grey, 1);
  if (!whole) return '';
  const crops = CROPS.map((share) => wavesOf(grey, share) ?? whole);
  return [whole, mirrored(whole), ...crops].map(hexOf).join(' ');
}

/** The prints of one picture again, the whole first. */
export function readPrints(text: string): Print[] {
  return text.split(' ').flatMap((word) => (/^[0-9a-f]{16}$/.test(word) ? [printOf(word)] : []));
}

/** Whether two pictures are the same, or one is the other's mirror image or middle, going by their prints. */
export function samePicture(one: string, other: string): boolean {
  const [ours, theirs] = [readPrints(one), readPrints(other)];
  return ours.some((own) => theirs.some((their) => hamming(own, their) <= SAME_PICTURE));
}

function printOf(word: string): Print {
  return { hi: parseInt(word.slice(0, 8), 16) | 0, lo: parseInt(word.slice(8), 16) | 0 };
}

/** The waves of the picture's middle, row by row: `WAVES` of each direction; null when it has no contrast. */
function wavesOf(grey: Grey, share: number): Float64Array | null {
  const small = shrink(grey, share);
  const mean = small.reduce((sum, value) => sum + value, 0) / small.length;
  const spread = Math.sqrt(small.reduce((sum, value) => sum + (value - mean) ** 2, 0) / small.length);
  if (spread < LEAST_CONTRAST) return null;
  const rows = new Float64Array(SIDE * WAVES);
  for (let y = 0; y < SIDE; y++)
    for (let wave = 0; wave < WAVES; wave++) {
      let sum = 0;
      for (let x = 0; x < SIDE; x++) sum += small[y * SIDE + x]! * COSINES[wave * SIDE + x]!;
      rows[y * WAVES + wave] = sum;
    }
  const waves = new Float64Array(WAVES * WAVES);
  for (let down = 0; down < WAVES; down++)
    for (let across = 0; across < WAVES; across++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++) sum += rows[y * WAVES + across]! * COSINES[down * SIDE + y]!;
      waves[down * WAVES + across] = sum;
    }
  return waves;
}

const COSINES = Float64Array.from({ length: WAVES * SIDE }, (_, at) => {
  const [wave, place] = [Math.floor(at / SIDE), at % SIDE];
  return Math.cos(((2 * place + 1) * wave * Math.PI) / (2 * SIDE));
});

/** In a mirror, the waves with an odd number of halves across change their sign. */
const mirrored = (waves: Float64Array): Float64Array =>
  waves.map((value, at) => ((at % WAVES) % 2 === 1 ? -value : value));

function hexOf(waves: Float64Array): string {
  const sorted = Float64Array.from(waves).sort();
  const median = (sorted[31]! + sorted[32]!) / 2;
  let hex = '';
  for (let start = 0; start < 64; start += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) digit = (digit << 1) | (waves[start + bit]! > median ? 1 : 0);
    hex += digit.toString(16);
  }
  return hex;
}

interface Grey {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Some hundred points a side are enough for slow waves. */
const POINTS = 128;

function greyOf({ data, width, height, channels }: Pixels): Grey {
  const step = Math.max(1, Math.floor(Math.min(width, height) / POINTS));
  const size = { width: Math.floor(width / step), height: Math.floor(height / step) };
  const grey = new Uint8Array(size.width * size.height);
  for (let y = 0, to = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++, to++) {
      const at = (y * width + x) * step * channels;
      grey[to] = channels < 3 ? data[at]! : (77 * data[at]! + 150 * data[at + 1]! + 29 * data[at + 2]!) >> 8;
    }
  return { data: grey, ...size };
}

/** The middle of a picture as `SIDE` × `SIDE` mean brightnesses. */
function shrink({ data, width, height }: Grey, share: number): Float64Array {
  const small = new Float64Array(SIDE * SIDE);
  const edges = (size: number) =>
    Array.from({ length: SIDE + 1 }, (_, at) => Math.floor((size * (1 - share)) / 2 + (size * share * at) / SIDE));
  const [across, down] = [edges(width), edges(height)];
  for (let row = 0, to = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++, to++) {
      const [y0, x0] = [Math.min(down[row]!, height - 1), Math.min(across[column]!, width - 1)];
      const [y1, x1] = [Math.max(y0 + 1, down[row + 1]!), Math.max(x0 + 1, across[column + 1]!)];
      let sum = 0;
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += data[y * width + x]!;
      small[to] = sum / ((y1 - y0) * (x1 - x0));
    }
  return small;
}
