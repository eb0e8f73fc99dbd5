import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CheerioAPI, load } from 'cheerio';
import { ViewEngine } from '../../web/view-engine.js';
import { readRegions } from '../regions/regions.file.js';
import { readCategories } from './categories.file.js';
import { formFields } from './form-models.js';
import { readFields, typedFields } from './leaf-form.js';
import { Leaf } from './leaf.js';
import { chipsOf, composeTitle, factsOf, priceOf } from './leaf-words.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const categories = readCategories(readRegions());
const views = new ViewEngine(resolve('views'));

/** The leaf's part of the form as the browser gets it. */
function formOf(leaf: Leaf, typed: Record<string, unknown> = {}, faults: Record<string, string> = {}): CheerioAPI {
  const { main, more } = formFields(leaf, typed, faults, { region: 'lianshui' });
  return load(
    [...main, ...more].map((model) => views.render('categories/_form-field', { ...model, layout: 'none' })).join(''),
  );
}

/** Everything that is required, filled in without a thought; of what is there already, nothing is lost. */
function hastily($: CheerioAPI): Record<string, string> {
  const sent: Record<string, string> = {};
  $('input, select, textarea').each((_, element) => {
    const name = $(element).attr('name')!;
    if (!(name in sent)) Object.assign(sent, answerOf($, name));
  });
  return sent;
}

function answerOf($: CheerioAPI, name: string): Record<string, string> {
  const controls = $(`[name="${name}"]`);
  const [first, type] = [controls.first(), controls.first().attr('type') ?? 'text'];
  const required = controls.is('[required]') || first.attr('aria-required') === 'true';
  if (first.is('select')) {
    const chosen =
      first.find('option[selected]').attr('value') ?? (required ? first.find('option[value!=""]').attr('value') : '');
    return chosen ? { [name]: chosen } : {};
  }
  if (type === 'radio' || type === 'checkbox') return required ? { [name]: first.attr('value')! } : {};
  return required ? { [name]: textFor(type, first.attr('inputmode'), Number(first.attr('min') ?? 1)) } : {};
}

function textFor(type: string, inputmode: string | undefined, min: number): string {
  if (inputmode) return String(Math.max(min, 2));
  return { date: '2027-01-05', month: '2020-05', 'datetime-local': '2027-01-05T09:00' }[type] ?? '测试内容';
}

describe.each(categories.leaves.map((leaf) => [leaf.slug, leaf] as const))('The form of %s', (_slug, leaf) => {
  it('takes what a hasty person fills in', () => {
    const { values, faults } = readFields(leaf, hastily(formOf(leaf)), NOW);
    expect(faults).toEqual([]);
    expect(leaf.fields.filter(({ required, key }) => required && !(key in values)).map(({ key }) => key)).toEqual([]);
    for (const { label, words } of factsOf(leaf, values)) expect([label, words].every(Boolean)).toBe(true);
    expect(chipsOf(leaf, values).every(Boolean)).toBe(true);
    if (leaf.priceKeys.some((key) => key in values)) expect(priceOf(leaf, values)?.words).toMatch(/2|20000/);
    const title = [...composeTitle(leaf, values, '涟城街道')].length;
    expect(title).toBeGreaterThanOrEqual(6);
    expect(title).toBeLessThanOrEqual(30);
  });

  it('gives back what was typed, and what was stored can be typed again', () => {
    const { values } = readFields(leaf, hastily(formOf(leaf)), NOW);
    const again = typedFields(leaf, values);
    const $ = formOf(leaf, again);
    const shown = (name: string) =>
      $(`input[name="${name}"]:not([type=radio]):not([type=checkbox])`).attr('value') ??
      $(`[name="${name}"][checked]`).attr('value') ??
      $(`select[name="${name}"] [selected]`).attr('value');
    for (const [name, text] of Object.entries(again)) expect([name, shown(name)]).toEqual([name, [text].flat()[0]]);
    expect(readFields(leaf, again, NOW)).toEqual({ values, faults: [] });
  });

  it('asks at most eight questions before the fold, each with a label, and says what is missing beside each', () => {
    expect(formFields(leaf, {}).main.length).toBeLessThanOrEqual(8);
    const { faults } = readFields(leaf, {}, NOW);
    const words = Object.fromEntries(faults.map(({ field, message }) => [field, message]));
    const $ = formOf(leaf, {}, words);
    for (const { field } of faults) {
      const control = $(`[id="f-${field}"]`);
      expect([field, control.length]).toEqual([field, 1]);
      expect($(`[id="f-${field}-bad"]`).text().trim()).toBe(words[field]);
      const marked = control.is('[aria-invalid]') ? control : control.closest('fieldset');
      expect([field, marked.attr('aria-invalid')]).toEqual([field, 'true']);
    }
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id')!)
      .get();
    expect(new Set(ids).size).toBe(ids.length);
    $('input:not([type=radio]):not([type=checkbox]), select').each((_, element) => {
      expect($(`label[for="${$(element).attr('id')}"]`).length + ($(element).attr('aria-label') ? 1 : 0)).toBe(1);
    });
  });
});
