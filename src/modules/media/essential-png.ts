/** What a picture cannot do without. All else may be dropped; texts and profiles can be tiny files that unpack to gigabytes. */
const ESSENTIAL = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const SIGNATURE = 8;
/** Length, name and checksum around the data of a chunk. */
const FRAME = 12;

/** A PNG without its ancillary chunks and without what stands behind its end. What is cut short stays cut short. */
export function essentialPng(png: Buffer): Buffer {
  const parts = [png.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + FRAME <= png.length;) {
    const end = at + FRAME + png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    if (ESSENTIAL.has(name)) parts.push(png.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return Buffer.concat(parts);
}
