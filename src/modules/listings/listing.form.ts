import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { clean, cleanLine, length, saysSomething } from '../../kernel/text.js';
import { Fault } from '../../web/forms.js';
import { Sent, textOf } from '../../web/sent.js';
import { FieldValues } from '../categories/fields/definition.js';
import { readFields, textsOf } from '../categories/leaf-form.js';
import { composeTitle } from '../categories/leaf-words.js';
import { Categories } from '../categories/categories.js';
import { Leaf } from '../categories/leaf.js';
import { findContacts } from '../contacts/find-contacts.js';
import { parsePhone } from '../contacts/phone.js';
import { Regions, SiteRegion } from '../regions/regions.js';
import { Listing } from './listing.entity.js';
import { readValid } from '../categories/validity.js';
import { readPlace } from './listing.place.js';

export const MAX_PHOTOS = 9;
/** How the fault begins that says so. */
export const CONTACT_IN_TEXT = '这里写了联系方式';
const TITLE = { min: 4, max: 30 };
const BODY = { min: 10, max: Listing.bodyLength };
const NAME_MAX = 12;
const WECHAT = /^[a-zA-Z][-_a-zA-Z0-9]{5,19}$|^1[3-9]\d{9}$/;

/** A listing as its poster wants it; every value is checked and typed. */
export interface ListingDraft {
  readonly leaf: Leaf;
  readonly region: SiteRegion;
  readonly area: string | null;
  readonly town: string | null;
  readonly title: string;
  readonly body: string;
  readonly fields: FieldValues;
  readonly validDays: number;
  readonly contact: { name: string; phone: string; wechat: string | null; callTime: string | null };
}

/** Reads the form of step 2. Faults are in the order of the form. */
@Injectable()
export class ListingForm {
  constructor(
    private readonly regions: Regions,
    private readonly categories: Categories,
    private readonly clock: Clock,
  ) {}

  read(region: SiteRegion, leaf: Leaf, sent: Sent): { draft: ListingDraft; faults: Fault[] } {
    const now = this.clock.now();
    const faults: Fault[] = [];
    const fault = (field: string, message: string) => void faults.push({ field, message });

    const { values: fields, faults: fieldFaults } = readFields(leaf, sent, now);
    faults.push(...fieldFaults);
    for (const { key, text } of textsOf(leaf, fields)) sayContacts(key, text, fault);
    const place = readPlace(this.regions, region, sent, fault);
    const title =
      readTitle(sent, fault) ||
      composeTitle(leaf, fields, this.regions.placeName(place.town ?? place.area ?? '') ?? region.name);
    const body = readBody(sent, fault);
    const contact = this.readContact(sent, fault);
    const valid = readValid(leaf, sent);
    if ('fault' in valid) faults.push(valid.fault);
    const validDays = 'days' in valid ? valid.days : leaf.defaultDays;
    return { draft: { leaf, region, ...place, title, body, fields, validDays, contact }, faults };
  }

  private readContact(sent: Sent, say: Say): ListingDraft['contact'] {
    const name = cleanLine(textOf(sent, 'contact'));
    if (!name) say('contact', '请写怎么称呼您，例如“周先生”');
    if (length(name) > NAME_MAX) say('contact', `称呼最多 ${NAME_MAX} 个字`);
    if (findContacts(name).length) say('contact', '这里只写称呼，号码请写在电话栏');

    const phone = parsePhone(textOf(sent, 'phone').slice(0, 60), this.regions.city.phoneArea);
    if ('fault' in phone) say('phone', phone.fault);

    const wechat = cleanLine(textOf(sent, 'wechat'));
    if (wechat && !WECHAT.test(wechat))
      say('wechat', '微信号由 6 到 20 个字母、数字、下划线或减号组成，以字母开头；也可以写手机号');

    const callTime = cleanLine(textOf(sent, 'call_time'));
    if (callTime && !this.categories.callTimes.includes(callTime)) say('call_time', '请从列表里选方便来电的时间');
    return { name, phone: 'fault' in phone ? '' : phone.number, wechat: wechat || null, callTime: callTime || null };
  }
}

export type Say = (field: string, message: string) => void;

/** Empty, or a title as it may stand. */
export function readTitle(sent: Sent, say: Say): string {
  const title = cleanLine(textOf(sent, 'title'));
  if (title && (length(title) < TITLE.min || length(title) > TITLE.max))
    say('title', `标题要 ${TITLE.min} 到 ${TITLE.max} 个字，现在是 ${length(title)} 个；也可以留空，由我们替您拼好`);
  if (title && !saysSomething(title)) say('title', '标题里要有字，只有符号别人看不懂');
  sayContacts('title', title, say);
  return title;
}

export function readBody(sent: Sent, say: Say): string {
  const body = clean(textOf(sent, 'body'));
  const size = length(body);
  if (size < BODY.min) say('body', size ? `详细说明太短，请再写几句，至少 ${BODY.min} 个字` : '请写几句详细说明');
  if (size > BODY.max) say('body', `详细说明最多 ${BODY.max} 个字，现在是 ${size} 个，请删去一些`);
  sayContacts('body', body, say);
  return body;
}

function sayContacts(field: string, text: string, say: Say): void {
  const words = findContacts(text.slice(0, BODY.max)).map(({ start, end }) => `“${text.slice(start, end).trim()}”`);
  if (words.length)
    say(field, `${CONTACT_IN_TEXT}：${words.slice(0, 3).join('、')}。请移到下面的联系方式栏，那里受保护`);
}
