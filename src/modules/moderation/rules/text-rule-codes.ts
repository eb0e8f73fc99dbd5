import type { VerdictPart } from '../verdict.js';
import type { RuleCode } from './rule-names.js';

/** Whether a rule reads nothing but the text. */
const READS_TEXT: Readonly<Record<RuleCode, boolean>> = {
  review: false,
  often: false,
  'new-phone': false,
  'word-a': true,
  'word-b': true,
  pinyin: true,
  contact: true,
  link: true,
  near: false,
  'phone-leaves': false,
  fast: false,
  trap: false,
  price: false,
  symbols: true,
  trusted: false,
  bayes: false,
  disguise: true,
  'id-number': true,
  'bank-card': true,
  'block-phone': false,
  'block-network': false,
  'block-photo': false,
  'block-text': false,
};

/** Found by what the text alone does not tell, or by what it told when the board knew other things. */
export const isAround = ({ rule }: VerdictPart): boolean => !READS_TEXT[rule as RuleCode];
