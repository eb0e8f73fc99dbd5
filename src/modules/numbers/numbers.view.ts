import type { Regions } from '../regions/regions.js';
import { NUMBER_CATEGORIES, type UsefulNumber } from './useful-number.entity.js';

/** One line of a list of numbers. */
export interface NumberLine {
  readonly id: number;
  readonly name: string;
  readonly note: string;
  readonly phone: string;
  /** `tel:051783900012` */
  readonly href: string;
  /** 红窑镇; empty for the whole city. */
  readonly place: string;
}

export function numberLine(number: UsefulNumber, regions: Regions): NumberLine {
  const { id, name, note, phone, town, region } = number;
  return { id, name, note, phone, href: telHref(phone), place: placeOf({ town, region }, regions) };
}

/** Digits alone; an extension is dialled after a pause. */
export function telHref(phone: string): string {
  const [main = '', extension] = phone.split('转');
  const digits = (text: string) => text.replace(/\D/g, '');
  return `tel:${digits(main)}${extension ? `,${digits(extension)}` : ''}`;
}

/** The model of `numbers/index`. */
export function numbersPage(numbers: readonly UsefulNumber[], regions: Regions) {
  return {
    title: '便民电话',
    description: `${regions.city.name}常用的便民电话：紧急求助、政务、水电气、医院、交通和各县区乡镇的服务号码。`,
    canonical: '/numbers',
    tab: 'numbers',
    groups: groupsOf(numbers, regions),
  };
}

/** By category, and within one by region: what is for everybody first. */
export function groupsOf(numbers: readonly UsefulNumber[], regions: Regions) {
  const places = [null, ...regions.all.map(({ slug }) => slug)];
  return NUMBER_CATEGORIES.map((category, place) => ({
    id: `n-${place + 1}`,
    category,
    places: places
      .map((slug) => ({
        name: slug === null ? '' : (regions.find(slug)?.name ?? ''),
        lines: numbers
          .filter((number) => number.category === category && number.region === slug)
          .sort((one, other) => Number(one.town !== null) - Number(other.town !== null))
          .map((number) => ({ ...numberLine(number, regions), place: townOf(number, regions) })),
      }))
      .filter(({ lines }) => lines.length > 0),
  })).filter((group) => group.places.length > 0);
}

type Place = Pick<UsefulNumber, 'region' | 'town'>;

const townOf = ({ town }: Place, regions: Regions): string => (town && regions.placeName(town)) ?? '';

export function placeOf(place: Place, regions: Regions): string {
  return townOf(place, regions) || (place.region ? (regions.find(place.region)?.name ?? '') : '');
}
