import { Regions } from '../../regions/regions.js';
import { AreasField } from './areas.field.js';
import { AutoField } from './auto.field.js';
import { BoolField } from './bool.field.js';
import { DateField, MomentField, MonthField } from './date.fields.js';
import { DaysField } from './days.field.js';
import { FieldDefinition, FieldType, Marks } from './definition.js';
import { FeeField } from './fee.field.js';
import { Field } from './field.js';
import { MoneyField } from './money.field.js';
import { MultiField } from './multi.field.js';
import { NumberField } from './number.field.js';
import { PlaceField } from './place.field.js';
import { SelectField } from './select.field.js';
import { TextField } from './text.field.js';

type FieldClass = new (definition: FieldDefinition, marks: Marks, regions: Regions) => object;

const CLASSES: Record<FieldType, FieldClass> = {
  text: TextField,
  textarea: TextField,
  cascade: TextField,
  select: SelectField,
  multi: MultiField,
  bool: BoolField,
  int: NumberField,
  decimal: NumberField,
  year: NumberField,
  money: MoneyField,
  auto: AutoField,
  month: MonthField,
  date: DateField,
  datetime: MomentField,
  daterange: DaysField,
  'region+text': PlaceField,
  'region[]': AreasField,
  'select+money': FeeField,
};

/** The field of a leaf, as the class of its type. */
export function makeField(definition: FieldDefinition, marks: Marks, regions: Regions): Field {
  return new CLASSES[definition.type](definition, marks, regions) as Field;
}
