import { describe, expect, it } from '@jest/globals';
import Handlebars from 'handlebars';
import { beginPage, helpers } from './view-helpers.js';

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

describe('{{#chosen}}', () => {
  const options = handlebars.compile(
    '{{#chosen town}}{{#once towns ""}}{{#each towns}}<option value="{{this}}"></option>{{/each}}{{/once}}{{/chosen}}',
  );
  const towns = ['a', 'b"', '$&'];

  it('marks one option of a list that is made once', () => {
    expect(options({ town: 'a', towns })).toContain('<option value="a" selected>');
    expect(options({ town: 'b"', towns })).toContain('<option value="b&quot;" selected>');
    expect(options({ town: '$&', towns })).toContain('<option value="$&amp;" selected>');
  });

  it('marks none when nothing, or nothing that there is, was chosen', () => {
    expect(options({ town: '', towns })).not.toContain('selected');
    expect(options({ town: 'c', towns })).not.toContain('selected');
  });
});

describe('icons', () => {
  const drawn = handlebars.compile('{{#once thing ""}}{{icon "phone"}}{{/once}}{{icon "home"}}{{sprite "check"}}');

  it('are in the sprite of their page, also where they were drawn for a page before', () => {
    const thing = {};
    const pages = [1, 2].map(() => {
      beginPage();
      return drawn({ thing });
    });
    for (const page of pages)
      expect([...page.matchAll(/id="i-([a-z]+)"/g)].map(([, name]) => name)).toEqual(['check', 'phone', 'home']);
  });

  it('of another page are not', () => {
    beginPage();
    drawn({ thing: {} });
    beginPage();
    expect(handlebars.compile('{{sprite ""}}')({})).not.toContain('<symbol');
  });
});
