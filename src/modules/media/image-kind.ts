export type ImageKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic';

const PNG = '89504e470d0a1a0a';
const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];
/** A real list of brands is far shorter. */
const MOST_BRANDS_BYTES = 256;

/** What a file is by its first bytes, whatever its name says; null for all that is not a photo. */
export function imageKind(bytes: Buffer): ImageKind | null {
  if (bytes.length < 16) return null;
  if (bytes.readUIntBE(0, 3) === 0xffd8ff) return 'jpeg';
  if (bytes.toString('hex', 0, 8) === PNG) return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return heifKind(bytes);
  return null;
}

function heifKind(bytes: Buffer): ImageKind | null {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, MOST_BRANDS_BYTES);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(bytes.toString('latin1', at, at + 4));
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? 'heic' : null;
}
