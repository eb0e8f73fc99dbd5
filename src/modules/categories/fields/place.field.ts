import { cleanLine, length } from '../../../kernel/text.js';
import { FieldValue, PlaceValue } from './definition.js';
import { Field, fault, FormContext, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing, Option } from './models.js';
import { chosen, narrowBy } from './options.js';
import { Typed } from './typed.js';

/** A place in one's own words (`KEY`) and, if one likes, the area or town it lies in (`KEY.area`, 6 or 9 digits). */
export class PlaceField extends Field<PlaceValue> {
  override holds(stored: FieldValue): stored is PlaceValue {
    if (typeof stored !== 'object' || !('text' in stored) || typeof stored.text !== 'string') return false;
    return stored.code === undefined || typeof stored.code === 'string';
  }

  override read(typed: Typed): Reading<PlaceValue> {
    if (typed.broken(this.key) || typed.several(this.key)) return fault(`${this.label}没有看懂，请重新填写`);
    const text = cleanLine(typed.one(this.key));
    const code = cleanLine(typed.one(this.areaName));
    const wrongCode =
      typed.broken(this.areaName) || typed.several(this.areaName) || (code !== '' && !this.regions.areaOf(code));
    if (wrongCode) return fault(`${this.label}的地区请从列出的里面选`, this.areaName);
    if (text === '')
      return code === ''
        ? null
        : this.required
          ? fault(`请填写${this.label}`)
          : value({ text: this.regions.placeName(code)!, code });
    if (length(text) > this.longest) return fault(`${this.label}最多 ${this.longest} 个字，现在有 ${length(text)} 个`);
    return value(code === '' ? { text } : { text, code });
  }

  /** Towns of the region one posts in, then the areas of the whole city. */
  override control(typed: Typed, { region }: FormContext): Control {
    const picked = cleanLine(typed.one(this.areaName));
    const option = ({ code, name }: { code: string; name: string }): Option => ({
      value: code,
      label: name,
      checked: code === picked,
    });
    const here = this.regions.find(region ?? '')?.areas ?? [];
    const groups = [{ label: '本市', options: this.regions.everyArea.map(option) }];
    for (const area of here) groups.push({ label: area.name, options: area.towns.map(option) });
    const far = this.regions.town(picked);
    if (far && !here.includes(far.area)) groups.push({ label: far.area.name, options: [option(far)] });
    return {
      kind: 'place',
      value: typed.one(this.key),
      maxlength: this.longest,
      placeholder: this.placeholder,
      area: { name: this.areaName, groups },
    };
  }

  override typedOf({ text, code }: PlaceValue): Record<string, string> {
    return code === undefined ? { [this.key]: text } : { [this.key]: text, [this.areaName]: code };
  }

  /** 高沟镇 工业园, without saying the town twice. */
  override words({ text, code }: PlaceValue): string {
    const names = code === undefined ? [] : this.regions.namesOf(code);
    return names.length === 0 || names.some((name) => text.includes(name)) ? text : `${names[0]} ${text}`;
  }

  override chip(stored: PlaceValue): string {
    return stored.text;
  }

  override searchText(stored: PlaceValue): string {
    const code = this.codeOf(stored);
    return [stored.text, ...(code ? this.regions.namesOf(code) : [])].join(' ');
  }

  /** Under its area, and under its town when it is known; what was not picked is taken from the words. */
  override labels(stored: PlaceValue): string[] {
    const code = this.codeOf(stored);
    const area = code && this.regions.areaOf(code)?.code;
    return area ? [...new Set([area, code])].map((known) => this.labelFor(known)) : [];
  }

  override filterModel(query: Typed): FilterModel {
    return areaFilter(this, this.regions.everyArea, query, 'select');
  }

  override narrow(query: Typed): Narrowing {
    return narrowByArea(this, query, this.regions);
  }

  private codeOf({ text, code }: PlaceValue): string | undefined {
    return code ?? this.regions.placeIn(text);
  }

  private get areaName(): string {
    return `${this.key}.area`;
  }

  private get longest(): number {
    return this.maxLength ?? 30;
  }
}

type Named = { readonly key: string; readonly queryName: string; readonly label: string };

export function areaFilter(
  field: Named,
  areas: readonly { code: string; name: string }[],
  query: Typed,
  kind: 'picks' | 'select',
): FilterModel {
  const { key, queryName, label } = field;
  const picked = query.all(queryName).map((code) => code.trim());
  const list = areas.map(({ code, name }) => ({ value: code, label: name, checked: picked.includes(code) }));
  return { kind, key, id: `f-${queryName}`, name: queryName, label, options: list };
}

/** Codes of areas or towns under `f.KEY`. */
export function narrowByArea(
  field: Named,
  query: Typed,
  regions: { placeName(code: string): string | undefined; areaOf(code: string): unknown },
): Narrowing {
  const known = query
    .all(field.queryName)
    .map((code) => code.trim())
    .filter((code) => regions.areaOf(code));
  return narrowBy(
    field,
    chosen(query, field.queryName, [...new Set(known)]),
    (code) => `${field.label} ${regions.placeName(code)}`,
  );
}
