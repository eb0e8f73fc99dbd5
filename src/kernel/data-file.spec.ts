import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDataFile, WrongData } from './data-file.js';
import { readNumberedJson } from './numbered-json.js';

describe('A data file', () => {
  it('knows the line of each of its objects, whatever stands in its texts', () => {
    const text =
      '{\n"about": "a { and \\" and }",\n"empty": {\n},\n"list": [\n  {"key": "one"},\n\n  {"key": "two"}\n]}';
    const entries = readDataFile('some.json', text).entries('list');
    expect(entries.map((entry) => entry.text('key'))).toEqual(['one', 'two']);
    expect(() => entries[1]!.as('thing "two"').fail('is wrong')).toThrow(
      new WrongData('some.json:8: thing "two": is wrong'),
    );
  });

  it('says where it stops being JSON', () => {
    expect(() => readDataFile('some.json', '{\n"a": 1,\n"b": ]\n}')).toThrow(
      'some.json:3: a value is missing before "]"',
    );
    expect(() => readDataFile('some.json', '{\n"a": 1,\n')).toThrow(
      'some.json:3: a name in quotes is missing before the end',
    );
    expect(() => readDataFile('some.json', '{\n"a": 1,\n"a": 2}')).toThrow('some.json:3: "a" is there twice');
    expect(() => readDataFile('some.json', '{}\n{}')).toThrow('some.json:2: the end is missing before "{}"');
    expect(() => readDataFile('some.json', '[]')).toThrow('some.json:1: not an object');
  });

  it('complains about members of the wrong type, missing or unknown', () => {
    const entry = readDataFile('some.json', '{"n": "1", "f": 1, "l": [1], "e": [{}, 1], "t": ""}');
    expect(() => entry.number('n')).toThrow('some.json:1: "n" should be a number');
    expect(() => entry.flag('f')).toThrow('"f" should be true or false');
    expect(() => entry.texts('l')).toThrow('"l" should be a list of texts');
    expect(() => entry.entries('e')).toThrow('"e" should be a list of objects');
    expect(() => entry.text('t')).toThrow('"t" should be text');
    expect(() => entry.text('toString')).toThrow('missing toString');
    expect(() => entry.text('u')).toThrow('missing u');
    expect(() => entry.only(['n', 'f', 'l', 'e'])).toThrow('unknown property "t"');
  });
});

describe('The reader behind it', () => {
  it('reads every JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(JSON.stringify(readNumberedJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });
});
