import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { randomName } from '../../kernel/ids.js';
import { FormBack } from '../../web/forms.js';
import { textsOf } from '../../web/sent.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos, type PhotoView } from '../media/photos.js';
import { BlockedNetworks } from '../moderation/blocks/blocked-networks.js';
import { NumberLocks } from '../number-owners/number-locks.js';
import { Budgets } from '../visitors/budgets.js';
import { Devices } from '../visitors/devices.js';
import { FormTraps } from '../visitors/form-traps.js';
import { Networks } from '../visitors/networks.js';
import { type ListingDraft, ListingForm } from './listing.form.js';
import { ListingsService, type Posted, type Sender } from './listings.service.js';
import { PhotoIntake } from './photo-intake.js';
import { onceOf, type PostForm, postFormPage } from './post-form.view.js';
import { PostingHurdles } from './posting.hurdles.js';
import { tidied } from './tidy-contacts.js';

/** A checked form with its photos, ready to be kept. */
export interface Checked {
  readonly draft: ListingDraft;
  readonly photos: PhotoView[];
  readonly tokens: string[];
  /** Every token that was sent or taken, also of photos that a twin of this form has attached already. */
  readonly sentTokens: string[];
}

/**
 * From a sent form to a listing. Photos are taken in first, so that they are kept whatever else is wrong; then the fields
 * are read; only a form without a fault costs the visitor a part of the hour's budget.
 */
@Injectable()
export class Posting {
  constructor(
    private readonly form: ListingForm,
    private readonly intake: PhotoIntake,
    private readonly photos: Photos,
    private readonly contacts: Contacts,
    private readonly locks: NumberLocks,
    private readonly listings: ListingsService,
    private readonly hurdles: PostingHurdles,
    private readonly budgets: Budgets,
    private readonly devices: Devices,
    private readonly networks: Networks,
    private readonly blocked: BlockedNetworks,
    private readonly traps: FormTraps,
  ) {}

  /**
   * Posts a listing; the same form sent again is answered with the same listing.
   * @throws FormBack with everything that was sent, also when it is too much
   */
  async post(wanted: PostForm, req: Request): Promise<Posted> {
    const { draft, photos, tokens, sentTokens } = await this.check(wanted, req, []);
    const sending = [onceOf(wanted.sent) ?? randomName(), ...(await this.photos.contentOf(sentTokens))].join(' ');
    const earlier = await this.listings.sentBefore(draft, sending);
    if (earlier) return earlier;
    try {
      await this.hurdles.clear({ ...wanted, photos }, draft, req);
    } catch (error) {
      // Of two that were sent at the same moment, the other may have come through meanwhile, and be what is in the way.
      const meanwhile = await this.listings.sentBefore(draft, sending);
      if (!meanwhile) throw error;
      req.res?.removeHeader('Retry-After');
      return meanwhile;
    }
    return this.listings.offer(draft, tokens, sending, await this.senderOf(wanted, draft, req));
  }

  /**
   * Reads a sent form.
   * @param own photos that the listing has already, when it is being edited
   * @throws FormBack
   */
  async check(wanted: PostForm, req: Request, own: readonly PhotoView[]): Promise<Checked> {
    const sent = tidied(wanted.sent);
    const { photos, faults: photoFaults, status } = await this.intake.take(sent, req, own);
    const { draft, faults } = this.form.read(wanted.region, wanted.leaf, sent);
    const all = [...faults, ...(await this.locks.faults(draft.contact)), ...photoFaults];
    const onlyTidied = sent !== wanted.sent;
    if (all.length || onlyTidied) {
      const opened = this.traps.stamp(sent);
      throw new FormBack('listings/form', postFormPage({ ...wanted, sent, faults: all, photos, opened }), status);
    }
    const tokens = photos.map((photo) => photo.token);
    return { draft, photos, tokens, sentTokens: [...textsOf(sent, 'photo_tokens'), ...tokens] };
  }

  /** A number that is posted too often is no reason to refuse its owner: a moderator looks first. */
  private async senderOf({ sent }: PostForm, { contact, leaf }: ListingDraft, req: Request): Promise<Sender> {
    const phone = this.contacts.phoneHash(contact.phone);
    const often =
      !(await this.budgets.allows('phone', req, { also: phone })) ||
      !(await this.budgets.allows('phone-and-leaf', req, { also: `${phone} ${leaf.slug}` }));
    const [device, network] = [this.devices.key(req, req.res!), this.networks.hash(req)];
    return { device, network, networkBlock: await this.blocked.of(req), often, ...this.traps.of(sent) };
  }
}
