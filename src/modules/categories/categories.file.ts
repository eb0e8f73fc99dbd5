import { readFileSync } from 'node:fs';
import { Entry, readDataFile } from '../../kernel/data-file.js';
import { Regions } from '../regions/regions.js';
import { ROOT_PATHS, SLUG } from '../regions/root-paths.js';
import { Categories } from './categories.js';
import { readDefinitions } from './definitions.file.js';
import { Field } from './fields/field.js';
import { FieldSet, Group, Leaf, RemovalReason, ReportReason } from './leaf.js';
import { Known, readLeaf } from './leaf.file.js';
import { readNames } from './names.file.js';

type Mutable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

const LISTS = [
  'about',
  'valid_days',
  'otherwise',
  'call_times',
  'sets',
  'groups',
  'fields',
  'report_reasons',
  'removal_reasons',
  'prohibited',
];
const ACTIONS = ['gone', 'queue', 'urgent', 'hide-contact', 'hide'] as const;

/** The categories of this city. @throws WrongData naming file and line when the file is wrong. */
export function readCategories(regions: Regions): Categories {
  return loadCategories(
    'categories.json',
    readFileSync(new URL('./categories.json', import.meta.url), 'utf8'),
    regions,
  );
}

/** Builds and checks the categories of a file's text. `file` is the name in complaints. @throws WrongData */
export function loadCategories(file: string, text: string, regions: Regions): Categories {
  const top = readDataFile(file, text).only(LISTS);
  const definitions = readDefinitions(top.entries('fields'));
  const sets = top.entries('sets').map((entry) => readSet(entry, [...definitions.keys()]));
  const known = { definitions, sets, validDays: top.numbers('valid_days'), regions };
  const slugs = new Set<string>();
  const reportReasons = withCodes(top.entries('report_reasons'), readReportReason);
  const groups = top.entries('groups').map((entry) => readGroup(entry, known, slugs));
  return new Categories({
    groups,
    otherwise: readOtherwise(top, groups),
    callTimes: top.texts('call_times'),
    reportReasons,
    removalReasons: withCodes(top.entries('removal_reasons'), (entry) => readRemovalReason(entry, reportReasons)),
    prohibited: top.texts('prohibited'),
  });
}

function readSet(plain: Entry, fields: string[]): FieldSet {
  const entry = plain.as(`set "${String(plain.raw('label'))}"`).only(['label', 'keys', 'join', 'rising', 'span']);
  const keys = entry.text('keys').split(' ');
  const stranger = keys.find((key) => !fields.includes(key));
  if (stranger !== undefined) entry.fail(`unknown field "${stranger}"`);
  return {
    label: entry.text('label'),
    keys,
    join: entry.text('join', /^/),
    rising: entry.flag('rising'),
    span: entry.flag('span'),
  };
}

function readGroup(plain: Entry, known: Known, slugs: Set<string>): Group {
  const entry = plain
    .as(`group "${String(plain.raw('slug'))}"`)
    .only(['slug', 'name', 'called', 'words', 'safety', 'leaves']);
  const slug = freshSlug(entry, known, slugs);
  const leaves = entry.entries('leaves').map((line): Mutable<Leaf> => {
    const leaf = line.as(`leaf "${String(line.raw('slug'))}"`);
    freshSlug(leaf, known, slugs);
    return readLeaf(leaf, known) as Mutable<Leaf>;
  });
  const names = readNames(entry, true);
  const group: Group = { slug, ...names, safety: entry.texts('safety'), leaves, ...shared(leaves) };
  for (const leaf of leaves) leaf.group = group;
  return group;
}

function readOtherwise(top: Entry, groups: Group[]): Leaf[] {
  const leaves = groups.flatMap((group) => group.leaves);
  return top
    .text('otherwise')
    .split(' ')
    .map((slug) => leaves.find((leaf) => leaf.slug === slug) ?? top.fail(`otherwise: unknown leaf "${slug}"`));
}

/** Groups and leaves share one space of addresses: `/lianshui/fang`, `/lianshui/chuzu`. */
function freshSlug(entry: Entry, known: Known, slugs: Set<string>): string {
  const slug = entry.text('slug', SLUG);
  if (slugs.has(slug)) entry.fail(`slug "${slug}" is there twice`);
  if (known.regions.find(slug)) entry.fail(`slug "${slug}" is a region’s`);
  if (ROOT_PATHS.has(slug)) entry.fail(`slug "${slug}" is the address of a page of the site`);
  slugs.add(slug);
  return slug;
}

/** What the list of a whole group can be filtered by: what means the same in each of its leaves. */
function shared(leaves: readonly Leaf[]): Pick<Group, 'fields' | 'priceKeys' | 'priceLabel' | 'priceSpan'> {
  const [first] = leaves;
  if (!first) return { fields: [], priceKeys: [], priceLabel: '', priceSpan: false };
  const same = (one: Field, other: Field) =>
    one.key === other.key && one.filter && other.filter && one.unit === other.unit && one.options === other.options;
  const fields = first.fields.filter((field) =>
    leaves.every((leaf) => leaf.fields.some((other) => same(field, other))),
  );
  const priced =
    fields.some((field) => field.key === first.priceKeys[0]) &&
    leaves.every((leaf) => leaf.priceKeys[0] === first.priceKeys[0]);
  return {
    fields,
    priceKeys: priced ? first.priceKeys : [],
    priceLabel: priced ? first.priceLabel : '',
    priceSpan: priced && first.priceSpan,
  };
}

function withCodes<Reason extends { code: string }>(entries: Entry[], read: (entry: Entry) => Reason): Reason[] {
  const codes = new Set<string>();
  return entries.map((plain) => {
    const entry = plain.as(`reason "${String(plain.raw('code'))}"`);
    const reason = read(entry);
    if (codes.size === codes.add(reason.code).size) entry.fail(`"${reason.code}" is there twice`);
    return reason;
  });
}

function readReportReason(entry: Entry): ReportReason {
  entry.only(['code', 'label', 'action', 'note', 'for']);
  const action =
    ACTIONS.find((known) => known === entry.text('action')) ?? entry.fail(`unknown action "${entry.text('action')}"`);
  const kinds = entry.has('for') ? entry.texts('for') : ['listing'];
  return { code: entry.text('code'), label: entry.text('label'), action, note: entry.flag('note'), kinds };
}

function readRemovalReason(entry: Entry, reports: readonly ReportReason[]): RemovalReason {
  entry.only(['code', 'label', 'forPoster', 'fix', 'mendable', 'answers']);
  const [code, label] = [entry.text('code'), entry.text('label')];
  const answers = entry.has('answers') ? entry.texts('answers') : [];
  const stranger = answers.find((report) => !reports.some((known) => known.code === report));
  if (stranger !== undefined) entry.fail(`unknown report reason "${stranger}"`);
  const [forPoster, fix, mendable] = [entry.text('forPoster'), entry.text('fix'), entry.flag('mendable')];
  return { code, label, forPoster, fix, mendable, answers };
}
