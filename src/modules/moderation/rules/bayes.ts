import type { VerdictPart } from '../verdict.js';
import { type Bigram, bigramsOf, bucketOf } from './features.js';
import type { Outcome } from './rule-firing.entity.js';

/** Decisions of each sort before it says anything. */
const ENOUGH = 50;
/** What it can add or take. */
const MOST = 30;
/** Bigrams that speak: those that say most. With all of them, long texts would always be certain. */
const SPEAKERS = 15;
/** A bigram that was met less often says nothing. */
const MET = 3;
/** From here on it is worth a part of the verdict. */
const WORTH = 10;
const SHOWN = 3;
/** A sum of logarithms of odds from which on it is all but sure. */
const CERTAIN = 6;

/** Naive Bayes over bigrams: in how many good and bad things each was met. Pure; all in memory. */
export class Bayes {
  private readonly met = { good: new Int32Array(2 ** 16), bad: new Int32Array(2 ** 16) };
  private readonly decided = { good: 0, bad: 0 };

  constructor(private readonly seed: number) {}

  /** @param weight −1 unlearns exactly */
  learn(features: Uint16Array, outcome: Outcome, weight: 1 | -1 = 1): void {
    this.decided[outcome] += weight;
    const met = this.met[outcome];
    for (const bucket of features) met[bucket]! += weight;
  }

  get lessons(): Readonly<Record<Outcome, number>> {
    return this.decided;
  }

  get isReady(): boolean {
    return this.decided.good >= ENOUGH && this.decided.bad >= ENOUGH;
  }

  /** A part of the verdict with the bigrams that speak loudest for it; nothing while too little was learnt or when it cannot tell. */
  look(text: string): VerdictPart[] {
    if (!this.isReady) return [];
    const weighed = bigramsOf(text)
      .map((bigram) => ({ bigram, weight: this.weigh(bigram) }))
      .filter(({ weight }) => weight !== 0)
      .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .slice(0, SPEAKERS);
    const sum = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const score = Math.round(MOST * Math.tanh(sum / CERTAIN));
    if (Math.abs(score) < WORTH) return [];
    const loudest = weighed.filter(({ weight }) => weight > 0 === score > 0).slice(0, SHOWN);
    return [{ rule: 'bayes', score, words: loudest.map(({ bigram }) => text.slice(bigram.start, bigram.end)) }];
  }

  /** Logarithm of how much more often it is met in bad things than in good ones. */
  private weigh({ key }: Bigram): number {
    const bucket = bucketOf(key, this.seed);
    const [good, bad] = [this.met.good[bucket]!, this.met.bad[bucket]!];
    if (good + bad < MET) return 0;
    return Math.log((bad + 1) / (this.decided.bad + 2)) - Math.log((good + 1) / (this.decided.good + 2));
  }
}
