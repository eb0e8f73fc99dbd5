import type { FormModel } from '../../../web/forms.js';
import { textOf } from '../../../web/sent.js';
import type { Person } from '../../users/person.js';
import { itemPath } from '../queue.spot.js';
import { type Block, BLOCK_NAMES, BLOCKABLE, type Blocked, type BlockState, type Severity } from './block.entity.js';
import { LONGEST_TEXT, TERMS, USUAL_TERM } from './block.form.js';
import { canBlock, canConfirm, canEnd } from './block.policy.js';

export const STAFF_BLOCKS = '/staff/blocks';

const STATE_WORDS: Readonly<Record<BlockState, string>> = { active: '生效中', proposed: '等第二人', ended: '已结束' };
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { hold: '先审再上线', refuse: '直接拒绝' };
const TARGET_WORDS: Readonly<Record<Blocked, string>> = { ...BLOCK_NAMES, photo: '一条信息的照片', text: '一段文字' };

interface Reason {
  readonly code: string;
  readonly label: string;
}

/** What the page has to look up. */
export interface BlockGlossary {
  readonly person: Person;
  readonly now: number;
  readonly reasons: readonly Reason[];
  labelOf(block: Block): string;
}

export function blocksPage(
  { blocks, next }: { blocks: readonly Block[]; next: string | null },
  shown: { state: BlockState; after: string; counts: Readonly<Record<BlockState, number>> },
  form: FormModel,
  glossary: BlockGlossary,
) {
  const path = (state: BlockState) => `${STAFF_BLOCKS}?state=${state}`;
  return {
    title: '封禁',
    states: (Object.keys(STATE_WORDS) as BlockState[]).map((state) => ({
      href: path(state),
      name: STATE_WORDS[state],
      count: shown.counts[state],
      current: state === shown.state,
    })),
    stateName: STATE_WORDS[shown.state],
    blocks: blocks.map((block) => blockLine(block, glossary)),
    next: next && `${path(shown.state)}&after=${next}`,
    first: shown.after ? path(shown.state) : null,
    fields: fieldsOf(form, glossary),
    formOpen: form.faults.length > 0,
    form,
  };
}

function blockLine(block: Block, { person, now, reasons, labelOf }: BlockGlossary) {
  const { id, what, severity, reason, note, state, until, kind, itemId } = block;
  const label = reasons.find(({ code }) => code === reason)?.label ?? '';
  return {
    id,
    what: BLOCK_NAMES[what],
    label: labelOf(block),
    severity: SEVERITY_WORDS[severity],
    reason: `${reason} ${label}`.trim(),
    note,
    until,
    isOver: block.isOver(now),
    by: block.createdBy,
    at: block.createdAt,
    confirmedBy: block.confirmedBy,
    confirmedAt: block.confirmedAt,
    endedBy: block.endedBy,
    endedAt: block.endedAt,
    source: kind && itemId ? { href: itemPath(kind, itemId), name: `${itemId} 号` } : null,
    may: {
      confirm: canConfirm(person, block),
      end: canEnd(person, block),
      /** Who has proposed it is told what it waits for. */
      wait: state === 'proposed' && !canConfirm(person, block),
    },
    endWords: state === 'proposed' ? '不封了' : '结束',
  };
}

function fieldsOf({ values }: FormModel, { person, reasons }: BlockGlossary) {
  const pick = (name: string, options: readonly (readonly [string, string])[], usual: string) => {
    const chosen = textOf(values, name) || usual;
    return options.map(([value, label]) => ({ value, label, selected: value === chosen }));
  };
  const value = (name: string) => textOf(values, name);
  const targets = BLOCKABLE.filter((what) => canBlock(person, what));
  return {
    what: pick(
      'what',
      targets.map((what) => [what, TARGET_WORDS[what]]),
      'phone',
    ),
    mayNetwork: canBlock(person, 'network'),
    severity: pick('severity', Object.entries(SEVERITY_WORDS), 'hold'),
    days: pick(
      'days',
      TERMS.map((days) => [String(days), days ? `${days} 天` : '一直']),
      String(USUAL_TERM),
    ),
    reason: pick(
      'reason',
      reasons.map(({ code, label }) => [code, `${code} ${label}`]),
      '',
    ),
    value: value('value'),
    note: value('note'),
    longest: LONGEST_TEXT,
  };
}
