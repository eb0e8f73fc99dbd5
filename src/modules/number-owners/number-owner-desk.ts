import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { dateWords } from '../../kernel/format.js';
import { Vault } from '../../kernel/vault.js';
import { networkOf } from '../../web/client-address.js';
import { type Fault, FormBack, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import type { Sent } from '../../web/sent.js';
import { Regions } from '../regions/regions.js';
import { Budgets } from '../visitors/budgets.js';
import { Devices } from '../visitors/devices.js';
import { Networks } from '../visitors/networks.js';
import type { NumberClaim } from './number-claim.entity.js';
import type { Source } from './number-claims.queries.js';
import { type Denied, NumberClaims } from './number-claims.service.js';
import { NumberLocks } from './number-locks.js';
import { readPhone, readUnlocking } from './number-owner.form.js';
import { numberFormPage } from './number-owner.view.js';
import { SmsProofs } from './sms-proofs.js';

type BackStatus = 409 | 422 | 429;

/** From a sent form to its answer. Only a form without a fault costs the visitor's budget; all that was typed comes back. */
@Injectable()
export class NumberOwnerDesk {
  constructor(
    private readonly claims: NumberClaims,
    private readonly locks: NumberLocks,
    private readonly sms: SmsProofs,
    private readonly regions: Regions,
    private readonly budgets: Budgets,
    private readonly devices: Devices,
    private readonly networks: Networks,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** How many carry the number, and nothing else. */
  async count(sent: Sent, req: Request) {
    const phone = await this.phoneOf(sent, req);
    return numberFormPage({ count: await this.claims.count(phone) }, formModel(sent));
  }

  /** 这不是我发的. Answers the claim, or null when nothing on show carries the number. */
  async deny(sent: Sent, req: Request, res: Response): Promise<NumberClaim | null> {
    const phone = await this.phoneOf(sent, req);
    const proved = await this.proveByMessage(phone, sent, req);
    const denied = await this.claims.deny(phone, { ...this.sourceOf(phone, req, res), proved });
    if (denied.outcome === 'opened') return denied.claim;
    if (denied.outcome === 'none') return null;
    throw back(sent, [{ field: 'phone', message: this.refusalOf(denied) }], 409);
  }

  async unlock(sent: Sent, req: Request) {
    const { phone, code, faults } = readUnlocking(sent, this.area);
    if (faults.length > 0) throw back(sent, faults);
    await this.takeBudget(sent, req, 'locked_phone');
    if (!(await this.locks.unlock(phone, code))) throw back(sent, [WRONG]);
    return numberFormPage({ unlocked: true });
  }

  /** Whoever has just made it may see the code: a button pressed twice answers alike. */
  isFresh({ createdAt }: NumberClaim): boolean {
    return this.clock.now() - createdAt < 10 * MINUTE;
  }

  private async phoneOf(sent: Sent, req: Request): Promise<string> {
    const { phone, faults } = readPhone(sent, 'phone', this.area);
    if (faults.length > 0) throw back(sent, faults);
    await this.takeBudget(sent, req, 'phone');
    return phone;
  }

  /** Where messages can be sent: a code goes out, and the page comes back with one field more. */
  private async proveByMessage(phone: string, sent: Sent, req: Request): Promise<boolean> {
    const count = await this.claims.count(phone);
    if (count === 0) return false;
    const page = (fault: Fault, status: BackStatus) =>
      new FormBack('number-owners/form', numberFormPage({ count, asksCode: true }, formModel(sent, [fault])), status);
    const { fault, proved } = await orHeldBack(
      req,
      () => this.sms.ask(phone, sent, req),
      (wait) => page({ field: 'sms_code', message: `验证码发得太多了，请${wait}后再试` }, 429),
    );
    if (fault) throw page(fault, 422);
    return proved;
  }

  private takeBudget(sent: Sent, req: Request, field: string): Promise<void> {
    return orHeldBack(
      req,
      () => this.budgets.take('number', req),
      (wait) => back(sent, [{ field, message: `查得太多了，请${wait}后再试` }], 429),
    );
  }

  /** Compared for this number only, so the network can be known again for as long as the brake needs it. */
  private sourceOf(phone: string, req: Request, res: Response): Omit<Source, 'proved'> {
    const network = networkOf(this.networks.address(req));
    return {
      device: this.devices.key(req, res),
      network: this.networks.hash(req),
      source: this.vault.hash('number-source', `${phone.split('-', 1)[0]} ${network}`),
    };
  }

  private refusalOf(denied: Exclude<Denied, { outcome: 'opened' | 'none' }>): string {
    if (denied.outcome === 'open') return '已经有人提过这个号码，正在核实，一般 24 小时内有结果，不用再提';
    if (denied.outcome === 'locked') return '这个号码已经锁定，没有人能再用它发信息，也没有人能看到它';
    const until = dateWords(denied.until, this.clock.now());
    return `从您这里提过这个号码，核实下来不成立，${until}以后才能再提。真有人又用了您的号码，请点那条信息里的“举报”，选“这是我的电话”，工作人员会看`;
  }

  private get area(): string {
    return this.regions.city.phoneArea;
  }
}

const WRONG: Fault = {
  field: 'code',
  message: '号码和解锁码对不上，或者这个号码没有锁。请对着当时记下的再看一遍；横线和大小写都不用管',
};

/** With all that was typed but the code: it is a secret, and it was wrong. */
function back(sent: Sent, faults: readonly Fault[], status: BackStatus = 422): FormBack {
  return new FormBack('number-owners/form', numberFormPage({}, formModel({ ...sent, code: '' }, faults)), status);
}
