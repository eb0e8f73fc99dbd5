import { HOUR } from '../../kernel/clock.js';
import { isoMoment } from '../../kernel/format.js';
import { dated } from '../moments.js';
import { taxonomy } from '../notice-fields.js';
import { PICTURES, type PictureName } from '../pictures/pictures.js';
import { seedOf } from '../random.js';
import { commentsIn } from './comments-in.js';
import type { DemoArticle, DemoCorrection, DemoError, DemoNotice } from './demo-article.js';
import { withDates } from './said-dates.js';
import { SOURCES } from './sources.js';

/**
 * An article as it is written down in the files beside this one. `{+1}` and `{+1周}` in its texts are days from its publication,
 * see `withDates`.
 */
export interface Written {
  /** A reprint when left out. */
  kind?: DemoArticle['kind'];
  title: string;
  subtitle?: string;
  /** Its first paragraph when left out. */
  lead?: string;
  body?: string;
  /** Source, reporters and responsible editor: `淮水晚报 周晓禾、吴渡 林秋`; nobody between two blanks. */
  from: string;
  /** Names of towns, districts and counties, '' for the whole city. */
  where: string;
  leaves?: string;
  /** Picture and what can be seen on it. */
  cover?: string;
  /** `4h` ago, or `12d09:00`: twelve days ago at nine. */
  age: string;
  fate?: DemoArticle['fate'];
  inHours?: number;
  reason?: string;
  pinned?: number;
  corrections?: DemoCorrection[];
  /** One a line, see `commentsIn`. */
  comments?: string;
  errors?: DemoError[];
  notices?: DemoNotice[];
}

/** A section of the paper, the same for the same moment. */
export type Pages = (now: number) => DemoArticle[];

export function articles(section: string, written: readonly Written[]): Pages {
  return (now) => written.map((one) => read(one, section, now));
}

function read(written: Written, section: string, now: number): DemoArticle {
  const { kind = 'reprint', body = '', age, fate, inHours, reason, pinned } = written;
  const at = momentOf(age, now);
  // What is still to come speaks of days after the one on which it will be read.
  const said = (text: string) => withDates(text, inHours === undefined ? at : now + inHours * HOUR);
  return {
    kind,
    section,
    title: said(written.title),
    subtitle: said(written.subtitle ?? ''),
    lead: said(written.lead ?? body.trim().split('\n')[0]!.trim()),
    body: said(body),
    ...originOf(written, kind, at),
    ...placesOf(written.where),
    leaves: wordsIn(written.leaves),
    ...(written.cover && { cover: coverOf(written.cover) }),
    ageHours: (now - at) / HOUR,
    ...(fate && { fate }),
    ...(inHours !== undefined && { inHours }),
    ...(reason && { reason }),
    ...(pinned && { pinnedDays: pinned }),
    corrections: written.corrections ?? [],
    comments: commentsIn(written.comments ?? ''),
    errors: written.errors ?? [],
    notices: written.notices ?? [],
  };
}

function momentOf(age: string, now: number): number {
  const [, count = '', unit, time] = /^([\d.]+)([hd])(\d\d:\d\d)?$/.exec(age) ?? [];
  if (unit === 'h') return now - Number(count) * HOUR;
  if (!time) throw new Error(`demo: cannot read the age “${age}”`);
  return Date.parse(`${dated(`-${count}d${time}`, { now, posted: now })}:00+08:00`);
}

/** The address that the text would have at its source. */
function originOf({ from, title }: Written, kind: DemoArticle['kind'], at: number) {
  const [name = '', reporters = '', editor = ''] = from.split(' ');
  const authors = reporters.split('、').filter(Boolean);
  if (kind === 'notice') return { source: '', sourceUrl: '', authors, editor };
  const source = SOURCES.find((one) => one.name === name);
  if (!source) throw new Error(`demo: no source ${name}`);
  const [year, month, day] = isoMoment(at).slice(0, 10).split('-');
  const number = String(seedOf(title) % 900_000).padStart(6, '0');
  return { source: name, sourceUrl: `${source.url}/${year}/${month}${day}/${number}.html`, authors, editor };
}

function placesOf(where: string): { regions: string[]; towns: string[] } {
  const regions = new Set<string>();
  const towns: string[] = [];
  for (const name of wordsIn(where)) {
    const { region, town } = placeOf(name);
    regions.add(region);
    if (town) towns.push(town);
  }
  return { regions: [...regions], towns };
}

function placeOf(name: string): { region: string; town?: string } {
  for (const region of taxonomy().regions.all) {
    for (const area of region.areas) {
      if (area.name === name) return { region: region.slug };
      const town = area.towns.find((one) => one.name === name);
      if (town) return { region: region.slug, town: town.code };
    }
  }
  throw new Error(`demo: no place ${name}`);
}

function coverOf(cover: string): { picture: PictureName; alt: string } {
  const [picture, alt] = cover.split(' ') as [PictureName, string];
  if (!PICTURES.includes(picture)) throw new Error(`demo: no picture ${picture}`);
  return { picture, alt };
}

const wordsIn = (text = ''): string[] => text.split(' ').filter(Boolean);
