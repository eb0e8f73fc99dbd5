import { randomName } from '../../kernel/ids.js';
import { Fault, formModel } from '../../web/forms.js';
import { Sent, textOf, textsOf } from '../../web/sent.js';
import { Leaf } from '../categories/leaf.js';
import { formFields } from '../categories/form-models.js';
import { PhotoView } from '../media/photos.js';
import { SiteRegion } from '../regions/regions.js';
import { validOptions } from '../categories/validity.js';
import type { PuzzleModel } from '../visitors/puzzles/puzzles.js';
import { CONTACT_IN_TEXT } from './listing.form.js';

/** A listing under the same number that says nearly the same. */
export interface OwnTwin {
  readonly id: number;
  /** What to do instead of posting again. */
  readonly advice: string;
}

/** What the form of step 2 is made from: a new listing, one that came back with faults, or one that is being edited. */
export interface PostForm {
  readonly region: SiteRegion;
  readonly leaf: Leaf;
  /** Choices of `call_time`. */
  readonly callTimes: readonly string[];
  /** As typed; for an edited listing, as it would have been typed. */
  readonly sent: Sent;
  readonly faults?: readonly Fault[];
  readonly photos?: readonly PhotoView[];
  /** The listing's number when it is being edited. */
  readonly editing?: number;
  /** Stamp of when it was opened, see `FormTraps`. */
  readonly opened?: string;
  /** What lets it pass although it is too much. */
  readonly puzzle?: PuzzleModel | null;
  /** The poster's own listing that says nearly the same: asked about once. */
  readonly twin?: OwnTwin | null;
  /** A code was sent to the number. */
  readonly asksCode?: boolean;
}

const ONCE = /^[0-9a-z]{26}$/;

/** The secret of one opened form: only who has opened it can send it again and be shown the same receipt. */
export function onceOf(sent: Sent): string | null {
  const once = textOf(sent, 'once');
  return ONCE.test(once) ? once : null;
}

/** The model of `listings/form`. */
export function postFormPage(wanted: PostForm) {
  const { region, leaf, callTimes, sent, faults = [], photos = [], editing } = wanted;
  const form = formModel(sent, faults);
  const { main, more, moreOpen, moreWords } = formFields(leaf, sent, form.fault, { region: region.slug });
  return {
    title: `${editing ? '修改' : '发布'}${leaf.name} · ${region.name}`,
    tab: 'post',
    region: region.slug,
    noindex: true,
    narrow: true,
    /** The head of the page leaves out what would lead away from the form. */
    posting: true,
    heading: leaf.name,
    place: region.name,
    action: editing ? `/receipts/${editing}/edit` : `/post/${region.slug}/${leaf.slug}`,
    back: editing ? `/receipts/${editing}` : `/post?region=${region.slug}`,
    editing: editing !== undefined,
    leafNote: leaf.note,
    preModerated: leaf.review === 'pre',
    form,
    sending: onceOf(sent) ?? randomName(),
    opened: wanted.opened ?? '',
    puzzle: wanted.puzzle ?? null,
    twinHref: wanted.twin ? `/manage?id=${wanted.twin.id}` : null,
    twinAdvice: wanted.twin?.advice ?? '',
    faultsHeading: headingOf(wanted),
    despite: !!wanted.twin || textOf(sent, 'despite') !== '',
    asksCode: wanted.asksCode ?? false,
    main,
    more,
    moreOpen,
    moreWords,
    text: Object.fromEntries(['title', 'body', 'contact', 'phone', 'wechat'].map((key) => [key, textOf(sent, key)])),
    places: placeChoices(region, sent),
    placeRequired: region.areas.length > 1,
    validity: validOptions(leaf, sent).map(({ value, label, checked }) => ({ value, label, selected: checked })),
    callTimes: callTimes.map((words) => ({
      value: words,
      label: words,
      selected: words === textOf(sent, 'call_time'),
    })),
    photos,
    /** Contact data stands in the text: one press moves it where it is protected. */
    mayTidy: [form.fault['title'], form.fault['body']].some((words) => words?.includes(CONTACT_IN_TEXT)),
    submit: editing ? '保存修改' : wanted.twin ? '仍要发布' : '立即发布',
  };
}

/** Of what stands above a form in which nothing is wrong; null where something is. */
function headingOf({ twin, asksCode }: PostForm): string | null {
  if (twin) return '先看一眼，写好的都替您留着';
  return asksCode ? '还差一步，写好的都替您留着' : null;
}

/** Where in the region: one list of its towns by area; where there are several areas, an area alone will do. */
function placeChoices(region: SiteRegion, sent: Sent) {
  const chosen = textOf(sent, 'town') || region.areas.find(({ code }) => textsOf(sent, 'area').includes(code))?.code;
  const option = ({ code, name }: { code: string; name: string }) => ({ code, name, selected: code === chosen });
  return region.areas.map((area) => ({
    name: area.name,
    whole: region.areas.length > 1 ? option({ code: area.code, name: `${area.name}，不细分` }) : null,
    towns: area.towns.map(option),
  }));
}
