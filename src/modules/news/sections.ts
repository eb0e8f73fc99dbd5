import { readFileSync } from 'node:fs';
import { type Entry, readDataFile } from '../../kernel/data-file.js';

/** A part of the paper. */
export interface Section {
  readonly slug: string;
  readonly name: string;
  /** What stands in it, in half a line. */
  readonly about: string;
}

const SLUG = /^[a-z]{2,16}$/;

/** The sections in the order of the paper, in memory, built once from `sections.json`. */
export class Sections {
  private readonly bySlug: ReadonlyMap<string, Section>;

  constructor(readonly all: readonly Section[]) {
    this.bySlug = new Map(all.map((section) => [section.slug, section]));
  }

  find(slug: string): Section | undefined {
    return this.bySlug.get(slug);
  }
}

/** The sections of this city. @throws WrongData naming file and line when the file is wrong. */
export function readSections(): Sections {
  return loadSections('sections.json', readFileSync(new URL('./sections.json', import.meta.url), 'utf8'));
}

/** Builds and checks the sections of a file's text. `file` is the name in complaints. @throws WrongData */
export function loadSections(file: string, text: string): Sections {
  const seen = new Set<string>();
  return new Sections(
    readDataFile(file, text)
      .only(['sections'])
      .entries('sections')
      .map((entry) => readSection(entry.as(`section "${String(entry.raw('slug'))}"`), seen)),
  );
}

function readSection(entry: Entry, seen: Set<string>): Section {
  entry.only(['slug', 'name', 'about']);
  const slug = entry.text('slug', SLUG);
  if (seen.has(slug)) entry.fail('stands here twice');
  seen.add(slug);
  return { slug, name: entry.text('name', /^.{1,8}$/u), about: entry.text('about') };
}
