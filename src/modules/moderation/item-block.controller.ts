import { Body, Controller, Param, Post, Redirect } from '@nestjs/common';
import { forbiddenUnless, found } from '../../web/errors.js';
import { FormInvalid, FormBack } from '../../web/forms.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import type { Sent } from '../../web/sent.js';
import { textsOf } from '../../web/sent.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { BLOCKABLE } from './blocks/block.entity.js';
import { readTerms } from './blocks/block.form.js';
import { canBlock } from './blocks/block.policy.js';
import { Blocks } from './blocks/blocks.js';
import { Desk } from './desk.js';
import { Evidence } from './evidence.js';
import type { Found } from './found.js';
import { canDecide } from './moderation.policy.js';
import { itemPath, readSpot } from './queue.spot.js';
import { Reasons } from './reasons.js';

/** Blocks the phone, the photos or the text of an item, from its page. The item itself stays undecided. */
@Controller('staff/item/:type/:id/block')
@Roles('moderator', 'admin')
export class ItemBlockController {
  constructor(
    private readonly evidence: Evidence,
    private readonly blocks: Blocks,
    private readonly reasons: Reasons,
    private readonly desk: Desk,
  ) {}

  @Post()
  @Redirect()
  async block(
    @CurrentStaff() person: Person,
    @Param('type') type: string,
    @Param('id') id: string,
    @Body() sent: Sent,
  ) {
    const item = found(await this.evidence.find(type, id));
    forbiddenUnless(canDecide(person, item.subject));
    try {
      await this.add(person, item, sent);
    } catch (error) {
      if (!(error instanceof FormInvalid)) throw error;
      const again = { found: item, spot: readSpot(sent), sent: { ...sent, act: 'block' }, faults: error.faults };
      throw new FormBack('moderation/desk', await this.desk.page(person, again));
    }
    return { url: itemPath(item.kind.name, item.subject.id, readSpot(sent)), statusCode: 303 };
  }

  /** @throws FormInvalid */
  private async add(person: Person, { kind, subject }: Found, sent: Sent): Promise<void> {
    const asked = textsOf(sent, 'what');
    const what = BLOCKABLE.filter((one) => asked.includes(one) && canBlock(person, one));
    const { terms, faults } = readTerms(sent, (code) => this.reasons.isRemoval(code));
    if (what.length === 0) faults.unshift({ field: 'what', message: '请选择封什么' });
    if (faults.length > 0) throw new FormInvalid(faults);
    await this.blocks.ofItem(kind.name, subject.id, what, terms, person).catch((error: unknown) => {
      throw error instanceof RuleBroken ? new FormInvalid([{ field: 'what', message: error.message }]) : error;
    });
  }
}
