import { foldWell } from '../search/tokens.js';
import { readWords } from '../search/words.js';

/** One character says too little. */
const SHORTEST = 2;
/** What people add when it is the number they look for: 县医院电话. */
const ASKS = /(?:的?(?:联系|服务|咨询|投诉)?(?:电话|号码|热线|座机|总机))+(?:是?多少|是?几号)?$/u;
/** What a name says beside whose number it is: 供水服务热线 is that of 供水. */
const KIND = /(?:便民|服务|抢修)?(?:热线|总机|客服|电话|中心|营业所)$/u;

interface Named {
  readonly name: string;
  /** Where it is for; empty for the whole city. */
  readonly place: string;
}

/**
 * The numbers that somebody who searched for this may have meant: the name contains a word, or a word the head of the name.
 * Those of a place that was named come first, then those whose name contains a word; else they keep their order.
 */
export function numbersNamed<One extends Named>(numbers: readonly One[], typed: string, limit: number): One[] {
  const words = readWords(typed)
    .spelled.map((word) => word.replace(ASKS, ''))
    .filter((word) => [...word].length >= SHORTEST);
  if (words.length === 0) return [];
  const points = ({ name, place }: Named): number => {
    const folded = foldWell(name);
    const head = folded.replace(KIND, '');
    const isContained = words.some((word) => folded.includes(word));
    const isInside = head.length >= SHORTEST && words.some((word) => word.includes(head));
    if (!isContained && !isInside) return 0;
    const isOfPlace = place !== '' && words.some((word) => word.includes(place.slice(0, SHORTEST)));
    return 1 + Number(isContained) + 2 * Number(isOfPlace);
  };
  return numbers
    .map((number) => ({ number, points: points(number) }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .slice(0, limit)
    .map(({ number }) => number);
}
