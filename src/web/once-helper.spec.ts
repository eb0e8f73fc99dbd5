import { describe, expect, it } from '@jest/globals';
import Handlebars from 'handlebars';
import { helpers } from './view-helpers.js';

const handlebars = Handlebars.create();
handlebars.registerHelper(helpers);
const page = handlebars.compile('{{#each cards}}{{#once thing key}}<b>{{name}}</b>{{/once}}{{/each}}');
const render = (name: string, thing?: object, key = '') => page({ cards: [{ name, thing, key }] });

describe('{{#once}}', () => {
  it('makes it once for a thing, anew for another key or another thing', () => {
    const thing = {};

    expect(render('一', thing)).toBe('<b>一</b>');
    expect(render('二', thing)).toBe('<b>一</b>');
    expect(render('三', thing, '昨天')).toBe('<b>三</b>');
    expect(render('四', {})).toBe('<b>四</b>');
  });

  it('escapes what it keeps, once', () => {
    const thing = {};

    expect([render('<i>', thing), render('<i>', thing)]).toEqual(['<b>&lt;i&gt;</b>', '<b>&lt;i&gt;</b>']);
  });

  it('makes it each time where there is no thing', () => {
    expect([render('一'), render('二')]).toEqual(['<b>一</b>', '<b>二</b>']);
  });
});
