import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Fault } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import { Identity } from '../visitors/identity/identity.js';

/** What came of asking: what the form still lacks, or whether the number was shown to be his. */
export interface Shown {
  readonly fault: Fault | null;
  readonly proved: boolean;
}

const UNASKED: Shown = { fault: null, proved: false };
/** Only these can be sent a message. */
const MOBILE = /^1[3-9]\d{9}$/;

/** Where the board can send messages, whoever says that a mobile number is his shows it with a code. All others are called back. */
@Injectable()
export class SmsProofs {
  constructor(private readonly identity: Identity) {}

  /** @throws TooMany when no more messages may be sent */
  async ask(phone: string, sent: Sent, req: Request): Promise<Shown> {
    if (!this.identity.asks('numbers') || !MOBILE.test(phone)) return UNASKED;
    const fault = await this.identity.lacking('numbers', phone, sent, req);
    return { fault, proved: fault === null };
  }
}
