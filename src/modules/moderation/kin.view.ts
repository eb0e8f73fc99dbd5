import { BLOCK_NAMES, type Block } from './blocks/block.entity.js';
import type { Glossary } from './desk.view.js';
import { stateWords } from './kind-words.js';
import type { Kin, Kindred } from './kin.js';
import type { ModeratedKind } from './moderated.js';
import { itemPath } from './queue.spot.js';

/** Of a double a moderator reads at most so much. */
const LONGEST_DIFF = 60;

/** The doubles, numbered as the keys choose them, and others from the same hands. */
export function kinModel(kind: ModeratedKind, { twins, device, photo, blocks }: Kin, glossary: Glossary) {
  const kindred = ({ count, shown }: Kindred, name: string) => ({
    name,
    count,
    shown: shown.map(({ kind: other, subject }) => ({
      href: itemPath(other, subject.id),
      title: subject.title,
      state: stateWords(glossary.kindOf(other), subject.publication.state),
    })),
  });
  return {
    twins: twins.map(({ id, title, likeness, verdict, samePhone, sameDevice, samePhoto, subject, runs }, index) => ({
      number: index + 1,
      id,
      href: itemPath(kind.name, id),
      title,
      state: stateWords(kind, subject.publication.state),
      likeness: `${Math.round(likeness * 100)}%`,
      isSame: verdict === 'duplicate',
      shared: [samePhone && '同一号码', sameDevice && '同一设备', samePhoto && '同一张照片'].filter(Boolean).join('、'),
      runs: runs.map((run) => (run.kind === 'same' ? { ...run, text: shortened(run.text) } : run)),
      /** Told to the poster. */
      note: `和编号 ${id} 的“${title}”重复`,
    })),
    kindred: [kindred(device, '同一设备'), kindred(photo, '同一张照片')].filter(({ count }) => count > 0),
    blocks: blocks.flatMap(({ standing }) => standing.map((block) => blockLine(block, glossary))),
  };
}

const blockLine = (block: Block, { blockLabel, reasonWords }: Glossary) => ({
  what: BLOCK_NAMES[block.what],
  label: blockLabel(block),
  reason: reasonWords(block.reason),
  until: block.until,
  by: block.createdBy,
});

/** What is the same is read once already: its ends are enough to find the place. */
function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST_DIFF) return text;
  return `${letters.slice(0, LONGEST_DIFF / 2).join('')} …… ${letters.slice(-LONGEST_DIFF / 2).join('')}`;
}
