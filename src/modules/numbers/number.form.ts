import { cleanLine, fold, length } from '../../kernel/text.js';
import { type Fault, FormInvalid } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import type { Regions } from '../regions/regions.js';
import { NUMBER_CATEGORIES, UsefulNumber } from './useful-number.entity.js';

/** What an editor says of a number. */
export type NumberDetails = Pick<UsefulNumber, 'name' | 'phone' | 'note' | 'category' | 'region' | 'town' | 'position'>;

/** Digits in groups, perhaps with an extension: 0517-8390 0012 转 3, 12345. */
const PHONE = /^\d+(?:[ -]\d+)*(?: ?转 ?\d{1,6})?$/;
const LAST_POSITION = 999;
export const USUAL_POSITION = 100;

/** Reads the form of a number. `place` is empty for the whole city, else a region's slug or a town's code. @throws FormInvalid */
export function readNumber(sent: Sent, regions: Regions): NumberDetails {
  const faults: Fault[] = [];
  const line = (key: string, most: number) => {
    const text = cleanLine(textOf(sent, key));
    if (length(text) > most) faults.push({ field: key, message: `最多 ${most} 个字` });
    return text;
  };
  const name = line('name', UsefulNumber.nameLength);
  if (name === '') faults.push({ field: 'name', message: '请填写是哪里的电话' });
  const phone = fold(line('phone', UsefulNumber.phoneLength)).replace(/[‐-―−]/g, '-');
  const digits = phone.replace(/\D/g, '').length;
  if (!PHONE.test(phone) || digits < 3 || digits > 18)
    faults.push({ field: 'phone', message: '请填写一个号码，例如 0517-8390 0012 或 12345' });
  const note = line('note', UsefulNumber.noteLength);
  const category = NUMBER_CATEGORIES.find((one) => one === textOf(sent, 'category'));
  if (!category) faults.push({ field: 'category', message: '请选择类别' });
  const place = readPlace(textOf(sent, 'place'), regions);
  if (!place) faults.push({ field: 'place', message: '没有这个地方，请重新选择' });
  const position = readPosition(textOf(sent, 'position'));
  if (position === null) faults.push({ field: 'position', message: `请填写 1 到 ${LAST_POSITION} 的数字` });
  if (faults.length > 0) throw new FormInvalid(faults);
  return { name, phone, note, category: category!, ...place!, position: position! };
}

function readPlace(place: string, regions: Regions): Pick<UsefulNumber, 'region' | 'town'> | null {
  if (place === '') return { region: null, town: null };
  const town = regions.town(place);
  if (town) return { region: town.area.region.slug, town: town.code };
  const region = regions.find(place);
  return region ? { region: region.slug, town: null } : null;
}

function readPosition(typed: string): number | null {
  const text = fold(typed).trim();
  if (text === '') return USUAL_POSITION;
  const position = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return position >= 1 && position <= LAST_POSITION ? position : null;
}

/** The form filled with what is kept. */
export const typedNumber = ({ name, phone, note, category, region, town, position }: NumberDetails): Sent => ({
  name,
  phone,
  note,
  category,
  place: town ?? region ?? '',
  position: String(position),
});
