import { describe, expect, it } from '@jest/globals';
import QRCode from 'qrcode';
import { qrDrawing } from './qr.js';

/** The modules that the path paints, read back row by row. */
function painted(path: string): string[] {
  const rows: string[][] = [];
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    const row = (rows[Number(y)] ??= []);
    for (let at = Number(x); at < Number(x) + Number(run); at++) row[at] = '#';
  }
  return rows.map((row) => Array.from({ length: row.length }, (_, at) => row[at] ?? ' ').join(''));
}

describe('A QR drawing', () => {
  const text = 'https://board.test/manage#7.ABCD-EFGH-JKMN';

  it('paints exactly the dark modules', () => {
    const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
    const wanted = Array.from({ length: modules.size }, (_, row) =>
      Array.from({ length: modules.size }, (_, column) => (modules.get(row, column) ? '#' : ' '))
        .join('')
        .trimEnd(),
    );
    expect(painted(qrDrawing(text).path)).toEqual(wanted);
  });

  it('leaves the quiet zone that scanners need', () => {
    expect(qrDrawing('7').viewBox).toBe('-4 -4 29 29');
  });
});
