const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Where words begin and end in a text, worked out when it is asked for first. Two characters that stand beside each other need not be a
 * word: 水渡口活动室 has no 口活 in it.
 */
export class WordBorders {
  private borders: Uint8Array | undefined;

  constructor(private readonly text: string) {}

  /** Whether no word reaches over either end. */
  stands(start: number, end: number): boolean {
    this.borders ??= bordersOf(this.text);
    return this.borders[start] === 1 && this.borders[end] === 1;
  }
}

function bordersOf(text: string): Uint8Array {
  const borders = new Uint8Array(text.length + 1);
  for (const { index } of segmenter.segment(text)) borders[index] = 1;
  borders[text.length] = 1;
  return borders;
}
