import { readFileSync } from 'node:fs';

/** a: nobody may offer this here. b: often forbidden, somebody looks first. */
export type WordClass = 'a' | 'b';

/** Words of one sort. */
export interface WordList {
  readonly kind: string;
  readonly class: WordClass;
  readonly words: readonly string[];
  /** Groups and leaves in which these words are everyday ones. */
  readonly except?: readonly string[];
}

/**
 * What speaks for a kind of bad post without saying it. Facets are sides of the offer (what, how easy, how paid); words of a facet stand
 * under their points, `不看~征信` means both with little between them.
 */
export interface Signals {
  readonly kind: string;
  /** Points that are taken off in a group or leaf where such words are usual. */
  readonly calm?: Readonly<Record<string, number>>;
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface WordLists {
  readonly lists: readonly WordList[];
  readonly signals: readonly Signals[];
  /** Phrases that mean nothing bad: a find inside them does not count. */
  readonly innocent: readonly string[];
  /** Who asks or warns speaks of bad things without offering them. */
  readonly asking?: readonly string[];
}

/** In lines, words apart by spaces. */
type Written = string | readonly string[];

interface WordsFile {
  readonly lists: readonly (Omit<WordList, 'words'> & { readonly words: Written })[];
  readonly signals: readonly {
    readonly kind: string;
    readonly calm?: Readonly<Record<string, number>>;
    readonly facets: Readonly<Record<string, Readonly<Record<string, Written>>>>;
  }[];
  readonly innocent: Written;
  readonly asking: Written;
}

/** The words that the board begins with. */
export function readWords(): WordLists {
  const file = JSON.parse(readFileSync(new URL('./words.json', import.meta.url), 'utf8')) as WordsFile;
  return {
    lists: file.lists.map((list) => ({ ...list, words: split(list.words) })),
    signals: file.signals.map((signals) => ({ ...signals, facets: splitFacets(signals.facets) })),
    innocent: split(file.innocent),
    asking: split(file.asking),
  };
}

const split = (words: Written): string[] => [words].flat().join(' ').split(/\s+/).filter(Boolean);

function splitFacets(facets: WordsFile['signals'][number]['facets']): Signals['facets'] {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, points]) => [
      facet,
      Object.fromEntries(Object.entries(points).map(([value, words]) => [value, split(words)])),
    ]),
  );
}
