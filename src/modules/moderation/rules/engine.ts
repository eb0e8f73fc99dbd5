import type { VerdictPart } from '../verdict.js';
import { Dictionary, type Find } from './dictionary.js';
import { disguiseParts } from './disguise-parts.js';
import { groupOf } from './leaf-groups.js';
import { findSecrets } from './numbers-in-text.js';
import { outwardOf, outwardParts, symbolParts, type Outward } from './outward.js';
import { isBrokenUp, plainly } from './readings.js';
import { RULES } from './rule-names.js';
import { SignalCounter, type Sign } from './signals.js';
import type { WordList, WordLists } from './words.js';

export interface RuledText {
  readonly title: string;
  readonly body: string;
  readonly leaf: string | null;
}

/** Points of a kind: a hint counts for something beside other rules, from `SUSPECT` on it is as good as a word of class B, then of class A. */
const HINT = 3;
const SUSPECT = 4.5;
const PLAIN = 11;
/** What one side of an offer has to be worth when no other speaks for its kind. */
const ALONE = 6.5;
const HINT_SCORE = 20;
const MOST_WORDS = 2;
/** The ways of speaking that all kinds share: they only ever hint. */
const VAGUE = 'shady';
const FURTHER_SOUND = 15;
const FIRST_SOUND = 25;
const MOST_SHOWN = 12;
/** Where people ask and announce; whoever offers something there leaves a way to be reached. */
const ASKED_IN: ReadonlySet<string> = new Set(['dating', 'shengming']);
/** Stands in signals for what is no word: an address, a contact, a text that is hardly more than contacts. */
const LINK = '<link>';
const CONTACT = '<contact>';
const MOSTLY_CONTACT = '<mostly-contact>';

/**
 * The rules that need nothing but the text. Evidence of one sort counts once: class A 80, however many words; class B 40 for each
 * word or kind, twice at most; homophones 25 and 15 more for each further one; a contact once.
 */
export class TextRules {
  private readonly dictionary: Dictionary;
  private readonly listsOf = new Map<string, WordList[]>();
  private readonly innocent: ReadonlySet<string>;
  private readonly asking: ReadonlySet<string>;
  private readonly counters: readonly SignalCounter[];

  constructor(
    words: WordLists,
    private readonly group: (leaf: string) => string | undefined = groupOf,
  ) {
    for (const list of words.lists)
      for (const word of list.words) this.listsOf.set(word, [...(this.listsOf.get(word) ?? []), list]);
    this.innocent = new Set(words.innocent);
    this.asking = new Set(words.asking);
    this.counters = words.signals.map((signals) => new SignalCounter(signals));
    this.dictionary = new Dictionary([
      ...this.listsOf.keys(),
      ...this.innocent,
      ...this.asking,
      ...this.counters.flatMap((counter) => counter.words),
    ]);
  }

  look({ title, body, leaf }: RuledText): VerdictPart[] {
    const text = `${title}\n${body}`;
    const context = leaf ? [leaf, this.group(leaf) ?? ''] : [];
    const plain = plainly(text);
    const outward = outwardOf(text);
    const guilty = this.guilty(this.dictionary.find(text, plain));
    const finds = this.isAsking(guilty, outward, leaf) ? guilty.filter(({ disguised }) => disguised) : guilty;
    const signs = this.signs(finds, isBrokenUp(plain), outward, context);
    const show = (found: readonly Find[]) => wordsOf(found, title, text);
    return [
      ...secretParts(text),
      ...wordParts(this.listed(finds, context), signs, show),
      ...soundParts(this.listed(finds, context), show),
      ...outwardParts(outward),
      ...symbolParts(text),
      ...disguiseParts(text, plain),
    ];
  }

  /** Without what stands inside an innocent phrase. */
  private guilty(finds: readonly Find[]): Find[] {
    // In order of their beginning, so the phrases that began before reach as far as the furthest of them.
    const phrases = finds.filter(({ word, by }) => by === 'signs' && this.innocent.has(word));
    let reach = 0;
    let next = 0;
    return finds.filter((find) => {
      for (; next < phrases.length && phrases[next]!.start <= find.start; next++)
        reach = Math.max(reach, phrases[next]!.end);
      return !this.innocent.has(find.word) && find.end > reach;
    });
  }

  /** 收到刷单短信怎么举报: where neighbours ask and warn each other, who names a bad thing need not offer it. */
  private isAsking(finds: readonly Find[], { contacts, links }: Outward, leaf: string | null): boolean {
    if (!leaf || !ASKED_IN.has(leaf) || contacts.length > 0 || links.length > 0) return false;
    return finds.some(({ word, by }) => by === 'signs' && this.asking.has(word));
  }

  /** The finds that are words of a list which holds here. */
  private listed(finds: readonly Find[], context: readonly string[]): { find: Find; class: 'a' | 'b' }[] {
    return finds
      .filter(({ loose }) => !loose)
      .flatMap((find) =>
        (this.listsOf.get(find.word) ?? [])
          .filter(({ except }) => !except?.some((place) => context.includes(place)))
          .map((list) => ({ find, class: list.class })),
      );
  }

  private signs(
    finds: readonly Find[],
    brokenUp: boolean,
    { contacts, links, share }: Outward,
    context: readonly string[],
  ): Sign[] {
    const byWord = new Map<string, Find[]>();
    for (const find of finds) {
      const list = byWord.get(find.word);
      if (list) list.push(find);
      else byWord.set(find.word, [find]);
    }
    if (contacts.length) byWord.set(CONTACT, [nowhere(CONTACT)]);
    if (links.length) byWord.set(LINK, [nowhere(LINK)]);
    if (share > 0.4) byWord.set(MOSTLY_CONTACT, [nowhere(MOSTLY_CONTACT)]);
    return this.counters
      .map((counter) => counter.count(byWord, context, brokenUp))
      .filter(({ points, facets }) => points >= HINT && (facets > 1 || points >= ALONE));
  }
}

type Show = (found: readonly Find[]) => string[];

function wordParts(
  listed: readonly { find: Find; class: 'a' | 'b' }[],
  signs: readonly Sign[],
  show: Show,
): VerdictPart[] {
  const sure = listed.filter(({ find }) => find.by !== 'sound');
  const of = (wanted: 'a' | 'b') => sure.filter((one) => one.class === wanted).map(({ find }) => find);
  const plain = signs.filter(({ kind, points }) => points >= PLAIN && kind !== VAGUE);
  const suspect = signs.filter(({ kind, points }) => points >= SUSPECT && points < PLAIN && kind !== VAGUE);
  const hints = signs.filter(({ kind, points }) => points < SUSPECT || kind === VAGUE);
  const a = [...of('a'), ...plain.flatMap(({ finds }) => finds)];
  const b = [...of('b'), ...[...suspect, ...hints].flatMap(({ finds }) => finds)];
  const distinct = new Set(of('b').map(({ word }) => word)).size + suspect.length;
  return [
    ...(a.length ? [{ rule: 'word-a', score: RULES['word-a'].score, words: show(a) }] : []),
    ...(b.length
      ? [
          {
            rule: 'word-b',
            score: distinct ? RULES['word-b'].score * Math.min(distinct, MOST_WORDS) : HINT_SCORE,
            words: show(b),
          },
        ]
      : []),
  ];
}

function soundParts(listed: readonly { find: Find }[], show: Show): VerdictPart[] {
  const finds = listed.map(({ find }) => find).filter(({ by, word }) => by === 'sound' && [...word].length > 2);
  const distinct = new Set(finds.map(({ start }) => start)).size;
  if (distinct === 0) return [];
  return [{ rule: 'pinyin', score: FIRST_SOUND + FURTHER_SOUND * (Math.min(distinct, 3) - 1), words: show(finds) }];
}

function secretParts(text: string): VerdictPart[] {
  const secrets = findSecrets(text);
  return (['id-number', 'bank-card'] as const).flatMap((rule) => {
    const words = secrets.filter(({ kind }) => kind === rule).map(({ masked }) => masked);
    return words.length ? [{ rule, score: RULES[rule].score, words: words.slice(0, MOST_SHOWN) }] : [];
  });
}

/** What was found, as it stands in title or body; a find that goes over from one into the other is two. */
function wordsOf(finds: readonly Find[], title: string, text: string): string[] {
  const border = title.length;
  const words = finds
    .filter(({ end }) => end > 0)
    .flatMap(({ start, end }) =>
      start < border && end > border + 1
        ? [text.slice(start, border), text.slice(border + 1, end)]
        : [text.slice(start, end)],
    )
    .map((word) => word.trim());
  return [...new Set(words)].filter(Boolean).slice(0, MOST_SHOWN);
}

const nowhere = (word: string): Find => ({ word, by: 'signs', disguised: false, loose: false, start: 0, end: 0 });
