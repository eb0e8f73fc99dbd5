import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const files = (folder: string, ends: string): { name: string; text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ends))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

const sources = files('src', '.ts').filter(({ name }) => !name.endsWith('.spec.ts'));
const views = files('views', '.hbs');
const naming = (list: { name: string; text: string }[], pattern: RegExp) =>
  list.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

/** The house rules that no compiler knows. */
describe('The sources', () => {
  it('read the environment in one place', () => {
    expect(naming(sources, /process\.env/).filter((name) => !/^src\/(main|cli\/|bench\/)/.test(name))).toEqual([]);
  });

  it('speak SQL and name a database only inside database/', () => {
    const outside = sources.filter(({ name }) => !/^src\/(database|bench|cli)\//.test(name));
    expect(naming(outside, /\b(SELECT|INSERT INTO|DELETE FROM) |sqlite_|\.query\(\s*[`'"]|PRAGMA/)).toEqual([]);
    expect(naming(outside, /dialect\.name|'better-sqlite3'|"better-sqlite3"/)).toEqual([]);
  });

  it('take the time from the clock', () => {
    expect(
      naming(sources, /Date\.now\(\)|new Date\(\)/).filter(
        (name) =>
          !/^src\/(kernel\/clock|cli\/|bench\/|demo\/|web\/(front|request-log|page-cache|page-store))/.test(name),
      ),
    ).toEqual([]);
  });

  it('leave no work for later and no words on the console', () => {
    expect(naming(sources, /\b(TODO|FIXME|XXX)\b|not implemented/)).toEqual([]);
    expect(
      naming(sources, /console\.log/).filter((name) => !/^src\/(main|cli\/|bench\/|demo\/welcome)/.test(name)),
    ).toEqual([]);
  });

  it('stay small', () => {
    const long = sources
      .filter(({ name, text }) => !/^src\/demo\//.test(name) && text.split('\n').length > 200)
      .map(({ name }) => name);
    expect(long).toEqual([]);
  });
});

describe('The views', () => {
  it('escape everything but the body that a layout places, and the text of an article, which is clean HTML', () => {
    const raw = views.flatMap(({ name, text }) =>
      (text.match(/\{\{\{[^}]*\}\}\}|\{\{&[^}]*\}\}/g) ?? []).map((found) => `${name} ${found}`),
    );
    expect(
      raw.filter((line) => !/^views\/(layouts\/\w+\.hbs \{\{\{body|news\/_story\.hbs \{\{\{story)\}\}\}$/.test(line)),
    ).toEqual([]);
  });

  it('carry no script, style or handler of their own', () => {
    expect(naming(views, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(src=|ld\+json))/)).toEqual([]);
  });

  it('send every form where its method fits', () => {
    const forms = views.flatMap(({ name, text }) =>
      (text.match(/<form[^>]*>/g) ?? []).map((form) => `${name} ${form}`),
    );
    expect(forms.length).toBeGreaterThan(5);
    expect(forms.filter((form) => !/ action=/.test(form))).toEqual([]);
  });
});
