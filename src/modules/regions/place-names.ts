/** Endings that people leave out in speech: 闵桥 for 闵桥镇, 长江路 for 长江路街道. What remains has at least two characters. */
const ENDING = /(?<=..)(街道|办事处|管委会|镇|乡|办)$/;
const AREA_ENDING = /(?<=..)(市|县|区)$/;

export const shortTownName = (name: string): string => name.replace(ENDING, '');
export const shortAreaName = (name: string): string => name.replace(AREA_ENDING, '');

/**
 * Names to codes, for finding the place that a text speaks of. A name of several places stands for what they have in common
 * (the area), or for nothing.
 */
export class PlaceNames {
  private readonly codes = new Map<string, Set<string>>();
  private longestFirst: string[] | null = null;

  add(name: string, code: string): void {
    const codes = this.codes.get(name) ?? new Set();
    this.codes.set(name, codes.add(code));
    this.longestFirst = null;
  }

  /** The code of the longest name in the text. */
  in(text: string): string | undefined {
    this.longestFirst ??= [...this.codes.keys()].sort((one, other) => other.length - one.length);
    const name = this.longestFirst.find((known) => text.includes(known));
    return name === undefined ? undefined : this.common([...this.codes.get(name)!]);
  }

  /** The code of a name as a whole. */
  of(name: string): string | undefined {
    const codes = this.codes.get(name);
    return codes && this.common([...codes]);
  }

  private common(codes: string[]): string | undefined {
    if (codes.length === 1) return codes[0];
    const areas = new Set(codes.map((code) => code.slice(0, 6)));
    return areas.size === 1 ? [...areas][0] : undefined;
  }
}
