import QRCode from 'qrcode';

/** A drawing of a QR code: goes into an SVG as attributes, so that the page needs no inline style and no image of its own. */
export interface QrDrawing {
  /** With the quiet zone of four modules that scanners need. */
  readonly viewBox: string;
  readonly path: string;
}

const QUIET = 4;

/** One dark run of a row is one rectangle. */
export function qrDrawing(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const start = column;
      while (column < size && modules.get(row, column)) column++;
      if (column > start) path += `M${start} ${row}h${column - start}v1h${start - column}z`;
    }
  }
  return { viewBox: `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`, path };
}

/** The same as a picture of its own: black on white, whatever the page around it looks like. */
export function qrSvg({ viewBox, path }: QrDrawing): string {
  const [left, top, width, height] = viewBox.split(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="232" height="232">` +
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#fff"/><path d="${path}"/></svg>`
  );
}
