import { SECOND } from '../../../kernel/clock.js';
import { type Sms, SmsSender } from './sms-sender.js';

const PATIENCE = 5 * SECOND;

/** Hands messages to a service: POST of `{"phone","code","text"}` as JSON, any 2xx is success. */
export class HttpSms extends SmsSender {
  constructor(
    private readonly address: URL,
    private readonly token: string,
  ) {
    super();
  }

  async send({ phone, code, text }: Sms): Promise<void> {
    const answer = await fetch(this.address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token === '' ? {} : { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ phone, code, text }),
      // Where we send numbers and codes is what the operator has set, and nothing else.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The SMS service answered ${answer.status}`);
  }
}
