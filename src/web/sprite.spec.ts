import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ICONS } from './icons.js';
import { sprite } from './sprite.js';

describe('sprite', () => {
  it('holds each drawing once, in the order in which they were drawn', () => {
    const drawn = [...sprite(['home', 'check', 'phone', 'check']).matchAll(/id="i-([a-z]+)"/g)].map(([, name]) => name);
    expect(drawn).toEqual(['home', 'check', 'phone']);
  });

  it('leaves out what is no drawing', () => {
    expect(sprite(['<script>', 'nothing', ''])).not.toContain('<symbol');
  });

  it('has every drawing that a template names', () => {
    const files = readdirSync('views', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs'));
    const named = files.flatMap((file) =>
      [...readFileSync(`views/${file}`, 'utf8').matchAll(/\bicon "([a-z]+)"/g)].map(([, name]) => `${file}: ${name}`),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((line) => !ICONS.has(line.split(': ')[1] ?? ''))).toEqual([]);
  });
});
