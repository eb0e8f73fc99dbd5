import { Injectable } from '@nestjs/common';
import { Clock, DAY } from '../../kernel/clock.js';
import { sameSecret, Vault } from '../../kernel/vault.js';
import { type Sent, textOf } from '../../web/sent.js';

/** What a sent form gives away about who has filled it in. */
export interface Trapped {
  /** How long it stood open, in milliseconds; null when that is not known. */
  readonly filledMs: number | null;
  /** Something was written where people see nothing. */
  readonly trapped: boolean;
}

/** A form may lie open for as long; what is older may have been copied. */
const BELIEVED = DAY;
const STAMP = /^([0-9a-z]{6,10})\.([0-9a-f]{32})$/;

/**
 * Two traps for programs that fill in forms, neither of which a person can step into: a field that nobody sees, and the time
 * between opening and sending. `views/visitors/_trap.hbs` has both. The time is only counted where everything was typed after
 * opening: a form that comes back keeps its first stamp, and public/js/trap.js takes the stamp away from one that has text in
 * it already (a draft, a reload, the browser's own filling in). No stamp means: not known.
 */
@Injectable()
export class FormTraps {
  constructor(
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** When a form was opened, sealed; of a form that comes back, what it was given at first. */
  stamp(sent: Sent | null = null): string {
    if (sent) return STAMP.test(textOf(sent, 'opened')) ? textOf(sent, 'opened') : '';
    const at = this.clock.now().toString(36);
    return `${at}.${this.seal(at)}`;
  }

  of(sent: Sent): Trapped {
    return { filledMs: this.filledMs(sent), trapped: textOf(sent, 'website') !== '' };
  }

  /** A page that is the same for everybody carries no stamp: there the browser counts (`waited`), when it has JavaScript. */
  private filledMs(sent: Sent): number | null {
    const [, at = '', seal = ''] = STAMP.exec(textOf(sent, 'opened')) ?? [];
    const waited = /^\d{1,8}$/.test(textOf(sent, 'waited')) ? Number(textOf(sent, 'waited')) : null;
    if (at === '' || !sameSecret(seal, this.seal(at))) return waited;
    const filled = this.clock.now() - parseInt(at, 36);
    return filled >= 0 && filled <= BELIEVED ? filled : null;
  }

  private seal(at: string): string {
    return this.vault.hash('form-opened', at).slice(0, 32);
  }
}
