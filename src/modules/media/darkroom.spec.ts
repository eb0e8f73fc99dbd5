import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { jpeg } from '../../../test/support/pictures.js';
import { AT_A_TIME, MOST_WAITING } from './darkroom-limits.js';
import { Darkroom } from './darkroom.js';
import type { Developed } from './develop.js';

/** Compiled beside the packages, so that the process finds them. */
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));
mkdirSync(cache, { recursive: true });
const house = mkdtempSync(join(cache, 'darkroom-'));
const folder = join(house, 'modules', 'media');
let count = 0;

beforeAll(() => {
  for (const part of ['kernel', join('modules', 'media')]) {
    const sources = fileURLToPath(new URL(join('..', '..', part, '/'), import.meta.url));
    mkdirSync(join(house, part), { recursive: true });
    for (const file of readdirSync(sources).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
      const { outputText } = ts.transpileModule(readFileSync(join(sources, file), 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      writeFileSync(join(house, part, file.replace(/ts$/, 'js')), outputText);
    }
  }
});
afterAll(() => rmSync(house, { recursive: true }));

/** A process that does `act` when it gets its first order, and later ones properly. */
function troubled(act: string): string {
  const file = join(folder, `troubled-${++count}.js`);
  const once = join(folder, `troubled-${count}.once`);
  writeFileSync(
    file,
    `import { existsSync, writeFileSync } from 'node:fs';
     if (!existsSync('${once}')) { process.on('message', () => { writeFileSync('${once}', ''); ${act} }); }
     else await import('./darkroom-process.js');`,
  );
  return file;
}

describe('Darkroom', () => {
  let darkroom: Darkroom;
  afterEach(() => darkroom.onApplicationShutdown());

  const open = (file = join(folder, 'darkroom-process.js'), memory?: number) => (darkroom = new Darkroom(file, memory));
  const develop = (bytes: Buffer): Promise<Developed> => {
    const source = join(folder, `${++count}.upload`);
    writeFileSync(source, bytes);
    return darkroom.develop({ source, target: join(folder, 'pictures', `${count}`) });
  };

  it('develops in a process of its own', async () => {
    open();
    expect(await develop(await jpeg(400, 300))).toMatchObject({ width: 400, height: 300 });
    expect(await develop(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual({ failure: 'kind' });
    expect(await develop((await jpeg()).subarray(0, 2000))).toEqual({ failure: 'broken' });
  });

  it.each([
    ['crashes', 'process.kill(process.pid, "SIGSEGV")', 'broken'],
    ['wants too much memory', 'process.kill(process.pid, "SIGKILL")', 'pixels'],
  ])('goes on with a new process when one %s', async (_, act, failure) => {
    open(troubled(act));
    expect(await develop(await jpeg(40, 30))).toEqual({ failure });
    expect(await develop(await jpeg(40, 30))).toMatchObject({ width: 40 });
  });

  it('takes turns, and turns away who comes when the line is full', async () => {
    open();
    const photo = await jpeg(40, 30);
    const all = await Promise.all(Array.from({ length: AT_A_TIME + MOST_WAITING + 3 }, () => develop(photo)));

    expect(all.filter(({ failure }) => failure === 'busy')).toHaveLength(3);
    expect(all.filter(({ failure }) => failure === undefined)).toHaveLength(AT_A_TIME + MOST_WAITING);
    expect(await develop(photo)).toMatchObject({ width: 40 });
  });

  it('refuses a picture for which the process would need too much memory', async () => {
    open(undefined, 1);
    expect(await develop(await jpeg(3000, 3000))).toEqual({ failure: 'pixels' });
  });

  it('develops here when there is no compiled process', async () => {
    open(join(folder, 'missing.js'));
    expect(await develop(await jpeg(40, 30))).toMatchObject({ width: 40, height: 30 });
  });
});
