import { describe, expect, it } from '@jest/globals';
import { type Remembered, TraceIndex } from './trace-index.js';

const trace = (itemId: number, more: Partial<Remembered> = {}): Remembered => ({
  kind: 'listing',
  itemId,
  hashHi: 0,
  hashLo: 0,
  facts: 0,
  phoneHash: null,
  device: null,
  prints: '',
  leaf: 'chuzu',
  region: 'lianshui',
  price: null,
  ...more,
});
const filled = (...traces: Remembered[]) => {
  const index = new TraceIndex();
  for (const one of traces) index.put(one);
  return index;
};
const idsOf = (found: readonly { itemId: number }[]) => found.map(({ itemId }) => itemId);

/** So many bits are set. */
const bits = (count: number): number => (count >= 32 ? -1 : 2 ** count - 1) | 0;

describe('The index of traces', () => {
  it('finds what differs in at most twelve bits, the likest first, and never the thing itself', () => {
    const index = filled(trace(1, { hashHi: bits(13) }), trace(2, { hashHi: bits(12) }), trace(3), trace(9));
    expect(idsOf(index.candidates({ ...trace(9), itemId: 9 }, 5))).toEqual([3, 2]);
    expect(idsOf(index.candidates(trace(9), 1))).toEqual([3]);
  });

  it('looks further when the number or the device is the same', () => {
    const [phoneHash, device] = ['ab'.repeat(32), 'cd'.repeat(32)];
    const index = filled(
      trace(1, { hashHi: bits(24), phoneHash }),
      trace(2, { hashLo: bits(25), phoneHash }),
      trace(3, { hashHi: bits(20), device }),
    );
    const found = index.candidates(trace(9, { phoneHash, device }), 5);
    expect(idsOf(found).sort()).toEqual([1, 3]);
    expect(found.find(({ itemId }) => itemId === 1)).toMatchObject({ samePhone: true, sameDevice: false });
  });

  it('puts those with the same facts first: of a hundred in the same words only a few are read', () => {
    const index = filled(...Array.from({ length: 100 }, (_, at) => trace(at + 1, { facts: at })));
    expect(idsOf(index.candidates(trace(999, { facts: 77 }), 3))[0]).toBe(78);
  });

  it('keeps kinds apart', () => {
    const index = filled(trace(1, { kind: 'comment' }), trace(2));
    expect(idsOf(index.candidates(trace(9), 5))).toEqual([2]);
    expect(index.candidates(trace(9, { kind: 'leaflet' }), 5)).toEqual([]);
  });

  it('forgets what goes, and uses its room again', () => {
    const index = filled(trace(1), trace(2));
    index.drop(trace(1));
    index.drop(trace(1));
    expect(idsOf(index.candidates(trace(9), 5))).toEqual([2]);
    index.put(trace(3));
    index.put(trace(2, { hashHi: -1 }));
    expect(idsOf(index.candidates(trace(9), 5))).toEqual([3]);
    expect(index.count).toBe(2);
  });

  it('grows', () => {
    const index = filled(...Array.from({ length: 5000 }, (_, at) => trace(at + 1, { hashHi: -1, hashLo: at })));
    index.put(trace(6000));
    expect(idsOf(index.candidates(trace(9), 5))).toEqual([6000]);
  });

  it('finds the same picture, whoever cut or mirrored it', () => {
    const [one, mirrored, other] = ['00000000000000ff', 'ff00ff00ff00ff00', '0f0f0f0f0f0f0f0f'];
    const index = filled(
      trace(1, { prints: `${one} ${mirrored}` }),
      trace(2, { prints: `${other}\n${one} ${mirrored}` }),
      trace(3),
    );
    expect(index.withPhoto(one, 9).map(({ id }) => id)).toEqual([1, 2]);
    expect(index.withPhoto('00000000000000fe', 9)).toHaveLength(2);
    expect(index.withPhoto(mirrored, 9)).toHaveLength(2);
    expect(index.withPhoto('0000000000ffff00', 9)).toEqual([]);
    expect(index.candidates(trace(9, { hashHi: -1, hashLo: -1, prints: one }), 9)).toMatchObject([
      { itemId: 1, samePhoto: true },
      { itemId: 2, samePhoto: true },
    ]);
  });

  it('tells the prices of a leaf in a region', () => {
    const index = filled(
      trace(1, { price: 900 }),
      trace(2, { price: 1.5 }),
      trace(3, { price: 7, region: 'xuyi' }),
      trace(4),
    );
    expect(index.prices('chuzu', 'lianshui')).toEqual([900, 1.5]);
    index.drop(trace(1));
    expect(index.prices('chuzu', 'lianshui')).toEqual([1.5]);
  });
});
