import { join } from 'node:path';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { Clock } from '../../../kernel/clock.js';
import { FileSms } from './file-sms.js';
import { HttpSms } from './http-sms.js';
import { Identity } from './identity.js';
import { SmsCode, VerifiedNumber } from './sms-code.entity.js';
import { SmsCodes } from './sms-codes.js';
import { SmsSender } from './sms-sender.js';

/** What the module of the visitors has for knowing whose a number is. */
export const identity = {
  entities: [SmsCode, VerifiedNumber],
  providers: [
    {
      provide: SmsSender,
      useFactory: ({ smsUrl, smsToken, dataDir }: Settings, clock: Clock): SmsSender =>
        smsUrl ? new HttpSms(smsUrl, smsToken) : new FileSms(join(dataDir, 'outbox'), clock),
      inject: [SETTINGS, Clock],
    },
    SmsCodes,
    Identity,
  ],
  exports: [Identity],
};
