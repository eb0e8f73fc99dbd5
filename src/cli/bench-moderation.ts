import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decide } from '../modules/moderation/rules/decide.js';
import { TextRules, type RuledText } from '../modules/moderation/rules/engine.js';
import { groupOf } from '../modules/moderation/rules/leaf-groups.js';
import { readWords } from '../modules/moderation/rules/words.js';

const HELP = `npm run bench:moderation [-- --json] [-- --set tuning|unseen]

How many bad posts the rules hold or refuse, and how many everyday ones they hold by mistake, on the corpora in test/corpus/moderation:
the half that the rules were tuned on, and the half that nobody looked at meanwhile. Prints sums, never a post.

  --set    only that half
  --json   one line of JSON for each figure, nothing else on standard output`;

const FOLDER = 'test/corpus/moderation';
const HALVES = ['tuning', 'unseen'] as const;
/** Rounds before the time is taken. */
const WARM = 200;

interface Post extends RuledText {
  readonly kind?: string;
  readonly obfuscated?: boolean;
}

/** How many of a sort there were, and how many of them were held or refused. */
interface Figure {
  readonly set: string;
  readonly posts: 'bad' | 'everyday';
  readonly name: string;
  readonly of: number;
  readonly held: number;
}

/** `npm run bench:moderation`. It measures and judges nothing: the exit code says only whether it could be measured. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, set: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help || (values.set !== undefined && !HALVES.includes(values.set as 'tuning'))) {
    console[values.help ? 'log' : 'error'](HELP);
    return values.help ? 0 : 2;
  }
  const rules = new TextRules(readWords());
  const times: number[] = [];
  const figures = HALVES.filter((half) => values.set === undefined || half === values.set).flatMap((half) => [
    ...figuresOf(half, 'bad', rules, times),
    ...figuresOf(half, 'everyday', rules, times),
  ]);
  for (const figure of figures) console.log(values.json ? JSON.stringify(figure) : inWords(figure));
  const timed = times.slice(Math.min(WARM, times.length >> 1)).sort((one, other) => one - other);
  const at = (share: number) => Number((timed[Math.floor((timed.length - 1) * share)] ?? 0).toFixed(2));
  const time = { verdicts: timed.length, p50ms: at(0.5), p95ms: at(0.95) };
  console.log(values.json ? JSON.stringify(time) : `\na verdict: p50 ${time.p50ms} ms, p95 ${time.p95ms} ms`);
  return figures.length > 0 ? 0 : 1;
}

function figuresOf(set: string, posts: 'bad' | 'everyday', rules: TextRules, times: number[]): Figure[] {
  const file = `${FOLDER}/${set}-${posts}.jsonl`;
  if (!existsSync(file)) {
    console.error(`${file} is not there`);
    return [];
  }
  const counts = new Map<string, { of: number; held: number }>();
  for (const post of readPosts(file)) {
    const began = performance.now();
    const { decision } = decide(rules.look(post));
    times.push(performance.now() - began);
    for (const name of namesOf(post, posts)) {
      const count = counts.get(name) ?? { of: 0, held: 0 };
      count.of += 1;
      if (decision !== 'live') count.held += 1;
      counts.set(name, count);
    }
  }
  return [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, count]) => ({ set, posts, name, ...count }));
}

/** What a post counts for: its kind and how it is written, or its group; and everything. */
function namesOf(post: Post, posts: 'bad' | 'everyday'): string[] {
  if (posts === 'everyday') return [groupOf(post.leaf ?? '') ?? 'other', 'all'];
  const written = post.obfuscated ? 'obfuscated' : 'plain';
  return [`${post.kind ?? 'other'} ${written}`, `all ${written}`, 'all'];
}

function readPosts(file: string): Post[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const post = JSON.parse(line) as Partial<Post>;
      return { ...post, title: post.title ?? '', body: post.body ?? '', leaf: post.leaf ?? null };
    });
}

function inWords({ set, posts, name, of, held }: Figure): string {
  const share = `${((100 * held) / of).toFixed(1)} %`;
  return `${set.padEnd(7)} ${posts.padEnd(8)} ${name.padEnd(22)} ${share.padStart(8)}  ${held} of ${of} held or refused`;
}
