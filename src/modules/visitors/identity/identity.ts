import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Request } from 'express';
import { type IdentitySurface, SETTINGS, type Settings } from '../../../config/settings.js';
import type { Fault } from '../../../web/forms.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { TooMany } from '../../../web/too-many.js';
import { Budgets } from '../budgets.js';
import { Devices } from '../devices.js';
import { SmsCodes } from './sms-codes.js';
import { SmsSender } from './sms-sender.js';

/** Only these can be sent a message. */
const MOBILE = /^1[3-9]\d{9}$/;
const CODE = /^\d{6}$/;

const LANDLINE = { field: 'phone', message: '按规定要用短信核对号码，请填能收短信的手机号' };
const UNSENT = { field: 'phone', message: '短信没有发出去，请核对号码，过一会儿再点一次' };

/** This number, device or network has been sent as many codes as it may. */
export class CodesUsedUp extends TooMany {}

/**
 * Whether whoever sends a form has the number that stands in it, where the law of the place wants that to be known. Nothing is
 * asked before the form is right: a code goes out, the form comes back with one field more, and is sent again.
 */
@Injectable()
export class Identity {
  private readonly log = new Logger('identity');

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly codes: SmsCodes,
    private readonly sender: SmsSender,
    private readonly budgets: Budgets,
    private readonly devices: Devices,
  ) {}

  asks(surface: IdentitySurface): boolean {
    return this.settings.identity === 'sms' && this.settings.identitySurfaces.includes(surface);
  }

  /**
   * What the form still lacks; null when the number is this device's own, or nobody asks.
   * @param sent may carry `sms_code`, and `sms_again` for another message
   * @throws CodesUsedUp
   */
  async lacking(surface: IdentitySurface, phone: string, sent: Sent, req: Request): Promise<Fault | null> {
    if (!this.asks(surface)) return null;
    if (!MOBILE.test(phone)) return LANDLINE;
    const owner = this.codes.ownerOf(this.devices.of(req, req.res!), phone);
    if (await this.codes.isVerified(owner)) return null;
    const typed = textOf(sent, 'sms_code').normalize('NFKC').replace(/\s/g, '');
    if (textOf(sent, 'sms_again') !== '') return this.sendTo(phone, owner, req);
    if (typed !== '') return this.tried(owner, typed);
    return (await this.codes.isOut(owner)) ? asking(phone, '已经') : this.sendTo(phone, owner, req);
  }

  private async tried(owner: string, typed: string): Promise<Fault | null> {
    const tried = CODE.test(typed) ? await this.codes.take(owner, typed) : null;
    if (tried?.right) return null;
    if (!tried) return wrong('验证码是短信里的 6 位数字');
    return wrong(tried.left > 0 ? `验证码不对，还可以试 ${tried.left} 次` : '验证码已经作废，请点“重新发送”');
  }

  private async sendTo(phone: string, owner: string, req: Request): Promise<Fault> {
    await this.budgets.take('sms', req, { also: this.codes.ownerOf('', phone) }).catch((error: unknown) => {
      throw error instanceof TooMany ? new CodesUsedUp(error.waitMs) : error;
    });
    const code = await this.codes.make(owner);
    try {
      const text = `【${this.settings.siteName}】验证码 ${code}，10 分钟内有效。只在本站页面上填写，不要告诉别人。`;
      await this.sender.send({ phone, code, text });
      return asking(phone, '刚刚');
    } catch (error) {
      this.log.error({ err: error });
      await this.codes.drop(owner);
      return UNSENT;
    }
  }
}

const wrong = (message: string): Fault => ({ field: 'sms_code', message });

const asking = (phone: string, when: string): Fault =>
  wrong(`请填短信验证码：${when}发到 ${phone.replace(/^(...)(....)(....)$/, '$1 $2 $3')}，10 分钟内有效`);
