/** The syllables of standard Chinese without tones, by what they begin with. */
const TABLE = `
- a ai an ang ao e ei en er o ou
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
y a an ang ao e i in ing ong ou u uan ue un
w a ai an ang ei en eng o u`;

export const SYLLABLES: ReadonlySet<string> = new Set(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [initial = '', ...finals] = line.split(' ');
      return finals.map((final) => (initial === '-' ? '' : initial) + final);
    }),
);

/** Longest syllables: zhuang, shuang, chuang. */
const LONGEST = 6;

/** Latin letters taken apart into syllables, the fewest that fit; nothing when some letters are left over. In linear time. */
export function syllablesOf(letters: string): string[] | undefined {
  // best[i]: how the letters from i on can be read.
  const best: ({ readonly first: string; readonly count: number } | undefined)[] = [];
  best[letters.length] = { first: '', count: 0 };
  for (let at = letters.length - 1; at >= 0; at--) {
    for (let long = Math.min(LONGEST, letters.length - at); long > 0; long--) {
      const rest = best[at + long];
      const first = letters.slice(at, at + long);
      if (!rest || !SYLLABLES.has(first)) continue;
      if (!best[at] || rest.count + 1 < best[at]!.count) best[at] = { first, count: rest.count + 1 };
    }
  }
  if (!best[0]) return undefined;
  const found: string[] = [];
  for (let at = 0; at < letters.length; at += best[at]!.first.length) found.push(best[at]!.first);
  return found;
}
