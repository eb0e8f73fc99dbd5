import { FieldValue } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing } from './models.js';
import { chosen } from './options.js';
import { areaFilter, narrowByArea } from './place.field.js';
import { Typed } from './typed.js';

/** Any of the city's areas, by code; the city's own code means wherever. */
export class AreasField extends Field<string[]> {
  override holds(stored: FieldValue): stored is string[] {
    return Array.isArray(stored) && stored.every((code) => typeof code === 'string');
  }

  override read(typed: Typed): Reading<string[]> {
    const known = chosen(typed, this.key, this.codes);
    const strangers = typed.all(this.key).some((code) => !this.codes.includes(code.trim()));
    if (typed.broken(this.key) || strangers) return fault(`${this.label}请从列出的里面选`);
    return known.length > 0 ? value(known) : null;
  }

  override control(typed: Typed): Control {
    const picked = chosen(typed, this.key, this.codes);
    const list = this.codes.map((code) => ({ value: code, label: this.name(code), checked: picked.includes(code) }));
    return { kind: 'picks', type: 'checkbox', options: list };
  }

  override get missing(): string {
    return `请选择${this.label}，可以选几项`;
  }

  override typedOf(stored: string[]): Record<string, string[]> {
    return { [this.key]: stored };
  }

  override words(stored: string[]): string {
    return stored.map((code) => this.name(code)).join('、');
  }

  override chip(stored: string[]): string {
    return this.words(stored.slice(0, 2)) + (stored.length > 2 ? '等' : '');
  }

  override searchText(stored: string[]): string {
    return stored.flatMap((code) => this.regions.namesOf(code)).join(' ');
  }

  override labels(stored: string[]): string[] {
    const anywhere = stored.includes(this.regions.city.code);
    return (anywhere ? this.codes.slice(0, -1) : stored).map((code) => this.labelFor(code));
  }

  override filterModel(query: Typed): FilterModel {
    return areaFilter(this, this.regions.everyArea, query, 'select');
  }

  override narrow(query: Typed): Narrowing {
    return narrowByArea(this, query, this.regions);
  }

  private name(code: string): string {
    return code === this.regions.city.code ? '全市都行' : (this.regions.placeName(code) ?? code);
  }

  private get codes(): string[] {
    return [...this.regions.everyArea.map(({ code }) => code), this.regions.city.code];
  }
}
