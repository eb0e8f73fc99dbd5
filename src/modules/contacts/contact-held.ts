import { RuleBroken } from '../../kernel/rule-broken.js';
import type { HoldState } from './number-hold.entity.js';

/** Why a contact is not given away, for whoever would like to call. */
export const HELD_WORDS: Readonly<Record<HoldState, { readonly short: string; readonly long: string }>> = {
  disputed: {
    short: '号码正在核实',
    long: '有人告诉我们这个号码不是发布人的，联系方式先不给出。核实好了会恢复，请过一两天再来看。',
  },
  locked: {
    short: '号码已锁定',
    long: '号码的主人说没有发过这条信息，把号码锁定了，联系方式不再给出。',
  },
};

/** Somebody asked for a contact whose number is disputed or locked. */
export class ContactHeld extends RuleBroken {
  constructor(
    state: HoldState,
    readonly short = HELD_WORDS[state].short,
    readonly long = HELD_WORDS[state].long,
  ) {
    super(`${short}。${long}`, 409);
  }
}
