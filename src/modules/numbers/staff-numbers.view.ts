import type { FormModel } from '../../web/forms.js';
import type { Regions } from '../regions/regions.js';
import { USUAL_POSITION } from './number.form.js';
import { groupsOf, numberLine } from './numbers.view.js';
import { NUMBER_CATEGORIES, type UsefulNumber } from './useful-number.entity.js';

export const STAFF_NUMBERS = '/staff/numbers';

/** The model of `numbers/staff`. @param undo the number that was just taken away */
export function staffNumbersPage(
  numbers: readonly UsefulNumber[],
  removed: readonly UsefulNumber[],
  undo: UsefulNumber | undefined,
  form: FormModel,
  regions: Regions,
) {
  return {
    title: '便民电话',
    count: numbers.length,
    groups: groupsOf(numbers, regions),
    removed: removed.map((number) => ({ ...numberLine(number, regions), at: number.removedAt })),
    undo: undo && { id: undo.id, name: undo.name },
    formOpen: form.faults.length > 0 || numbers.length === 0,
    ...fieldsOf(form, regions),
  };
}

/** The model of `numbers/edit`. */
export function editNumberPage(number: UsefulNumber, form: FormModel, regions: Regions) {
  return { title: `改号码：${number.name}`, id: number.id, heading: number.name, ...fieldsOf(form, regions) };
}

function fieldsOf(form: FormModel, regions: Regions) {
  const { category, place, position = String(USUAL_POSITION) } = form.values;
  const option = (value: string, label: string, chosen: unknown) => ({ value, label, selected: value === chosen });
  return {
    form: { ...form, values: { ...form.values, position } },
    categories: NUMBER_CATEGORIES.map((name) => option(name, name, category)),
    places: regions.all.map((region) => ({
      label: region.name,
      options: [
        option(region.slug, `${region.name}全部`, place),
        ...region.areas.flatMap(({ towns }) => towns.map((town) => option(town.code, town.name, place))),
      ],
    })),
  };
}
