import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { jpeg } from '../../../test/support/pictures.js';
import { useTables } from '../../../test/support/tables.js';
import { Clock, DAY, HOUR } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { Darkroom } from './darkroom.js';
import { PhotoFiles } from './photo-files.js';
import { PhotoPasses } from './photo-passes.js';
import { PhotoRefused } from './photo-refused.js';
import { PhotoSweep } from './photo-sweep.js';
import { Photo } from './photo.entity.js';
import { MOST_PHOTOS, type Owner, Photos } from './photos.js';
import { UploadFolder } from './upload-folder.js';

const FLAT = { kind: 'listing', id: 7 };
const CAR = { kind: 'listing', id: 8 };

describe('Photos', () => {
  const tables = useTables(Photo);
  const folder = mkdtempSync(join(tmpdir(), 'photos-'));
  let root: string;
  let now: number;
  let photos: Photos;
  let files: PhotoFiles;
  let passes: PhotoPasses;
  let sweep: PhotoSweep;
  let small: Buffer;
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeEach(async () => {
    await tables.clear();
    root = mkdtempSync(join(folder, 'uploads-'));
    now = Date.now();
    const clock = Object.assign(new Clock(), { now: () => now });
    files = new PhotoFiles(root);
    passes = new PhotoPasses(new Vault('a secret for tests only, long enough'), clock);
    photos = new Photos(tables.db, clock, new Darkroom(), files, passes);
    sweep = new PhotoSweep(tables.db, clock, photos, files, new UploadFolder(root));
    small ??= await jpeg(40, 30);
  });

  const send = (bytes: Buffer) => {
    const path = join(folder, 'sent.upload');
    writeFileSync(path, bytes);
    return photos.take({ path });
  };
  const take = async (count: number) => {
    const views = [];
    for (let i = 0; i < count; i++) views.push(await send(small));
    return views;
  };
  const tokens = (views: { token: string }[]) => views.map(({ token }) => token);
  const bytesAt = (address: string) => readFileSync(join(root, address.replace('/uploads/', '')));
  /** What a private address leads to. */
  const bytesBehind = async (address: string) => {
    const [, pass, picture] = /^\/photos\/([^/]+)\/(.+)$/.exec(address)!;
    const path = await photos.fileOf(pass!, `-${picture}`);
    return path && readFileSync(path);
  };
  /** Attached and shown, as a listing that goes on the board at once. */
  const publish = (owner: Owner, photoTokens: string[]) =>
    tables.db.transaction(async () => {
      const views = await photos.attach(owner, photoTokens);
      await photos.show(owner, true);
      return views;
    });
  /** Names of all picture files, with the folder they are in. */
  const stored = () =>
    (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((name) => /\.(jpg|webp|part|upload)$/.test(name))
      .sort();
  const inTransaction = (work: () => Promise<unknown>) => tables.db.transaction(async () => void (await work()));
  const old = (name: string) => utimesSync(join(root, name), (now - 2 * HOUR) / 1000, (now - 2 * HOUR) / 1000);

  describe('take', () => {
    it('answers private addresses under which the pictures are, and a token that they do not tell', async () => {
      const photo = await send(await jpeg(1600, 1200));

      expect(photo).toMatchObject({ width: 1280, height: 960, token: expect.stringMatching(/^[0-9a-z]{26}$/) });
      for (const [address, width] of [
        [photo.thumb, 320],
        [photo.medium, 640],
        [photo.large, 1280],
      ] as const) {
        expect(address).toMatch(new RegExp(`^/photos/[-_0-9A-Za-z]{60,}/${width}\\.jpg$`));
        expect(address).not.toContain(photo.token);
        expect((await sharp((await bytesBehind(address))!).metadata()).width).toBe(width);
      }
      expect((await sharp((await bytesBehind(photo.webp.large))!).metadata()).format).toBe('webp');
    });

    it('is out of reach of the public from its birth', async () => {
      await take(1);
      expect(stored()).toHaveLength(6);
      expect(stored().every((name) => name.startsWith('.withheld/'))).toBe(true);
    });

    it.each([
      [415, '<svg xmlns="http://www.w3.org/2000/svg"/>', '这不是照片文件，请换成 JPG、PNG 或 WebP 格式'],
      [422, '', '这个文件是空的，请重新选一张照片'],
    ])('refuses with %i what is none', async (status, text, words) => {
      await expect(send(Buffer.from(text))).rejects.toMatchObject({ status, message: words });
      expect([await tables.db.read(Photo).countBy({}), stored()]).toEqual([0, []]);
    });

    it('refuses what the form has marked', async () => {
      const marked = (mark: object) => photos.take({ path: '', ...mark });
      await expect(marked({ tooLarge: true })).rejects.toEqual(
        new PhotoRefused(413, '这张照片超过 15 MB，请缩小后再传'),
      );
      await expect(marked({ tooMany: true })).rejects.toEqual(
        new PhotoRefused(422, '一次最多 9 张照片，多出来的没有收'),
      );
    });

    it('leaves no files when the row cannot be kept', async () => {
      const deaf = { transaction: () => Promise.reject(new Error('the database is gone')) };
      const other = new Photos(deaf as never, new Clock(), new Darkroom(), files, passes);
      writeFileSync(join(folder, 'sent.upload'), small);

      await expect(other.take({ path: join(folder, 'sent.upload') })).rejects.toThrow('the database is gone');
      expect(stored()).toEqual([]);
    });
  });

  describe('find', () => {
    it('knows what nobody has attached, in the order asked for', async () => {
      const views = await take(3);
      await inTransaction(() => photos.attach(FLAT, [views[1]!.token]));

      const asked = [views[2]!.token, views[1]!.token, 'x', '', views[0]!.token, views[0]!.token];
      const found = await photos.find(asked);
      expect(tokens(found)).toEqual([views[2]!.token, views[0]!.token]);
      expect((await bytesBehind(found[0]!.thumb))!.length).toBeGreaterThan(0);
      expect(await photos.find([])).toEqual([]);
    });
  });

  describe('attach', () => {
    it('gives the owner these photos in this order', async () => {
      const [one, two, three] = tokens(await take(3));
      await inTransaction(() => photos.attach(FLAT, [three!, one!, two!, three!]));

      expect(tokens(await photos.of(FLAT))).toEqual([three, one, two]);
      expect(await photos.of(CAR)).toEqual([]);
    });

    it('answers the addresses that they have once the owner is shown', async () => {
      const [one] = tokens(await take(1));
      await tables.db.transaction(async () => {
        const [view] = await photos.attach(FLAT, [one!]);
        expect(view!.thumb).toMatch(/^\/uploads\/([0-9a-z]{2})\/\1[0-9a-z]{24}-320\.jpg$/);
        expect(view!.webp.large).toBe(view!.large.replace('jpg', 'webp'));
        expect(view!.thumb).not.toContain(one);
      });
      expect((await photos.of(FLAT))[0]!.thumb).toMatch(/^\/photos\//);
      expect(stored().every((name) => name.startsWith('.withheld/'))).toBe(true);
    });

    it('changes the order, takes new ones and lets go of the others with their files', async () => {
      const [one, two, three] = tokens(await take(3));
      await inTransaction(() => photos.attach(FLAT, [one!, two!]));
      await inTransaction(() => photos.attach(FLAT, [three!, two!]));

      expect(tokens(await photos.of(FLAT))).toEqual([three, two]);
      expect(stored()).toHaveLength(12);
      expect(await photos.find([one!])).toEqual([]);
    });

    it('ignores what another owner has', async () => {
      const [one, two] = tokens(await take(2));
      await inTransaction(() => photos.attach(FLAT, [one!]));
      await inTransaction(() => photos.attach(CAR, [one!, two!]));

      expect([tokens(await photos.of(FLAT)), tokens(await photos.of(CAR))]).toEqual([[one], [two]]);
    });

    it('gives a photo to one of two that want it at once', async () => {
      const [one] = tokens(await take(1));
      const got = await Promise.all([FLAT, CAR].map((owner) => photos.attach(owner, [one!])));

      expect(got.flat()).toHaveLength(1);
      expect([...(await photos.of(FLAT)), ...(await photos.of(CAR))]).toHaveLength(1);
    });

    it('takes nine', async () => {
      const views = tokens(await take(11));
      await inTransaction(() => photos.attach(FLAT, views));
      expect(tokens(await photos.of(FLAT))).toEqual(views.slice(0, 9));
    });

    it('takes as many as its trade allows', async () => {
      const article = { kind: 'article', id: 9 };
      const wanted = tokens(await take(12));
      expect(tokens(await photos.attach(article, wanted, 11))).toEqual(wanted.slice(0, 11));
      expect(tokens(await photos.of(article, 11))).toEqual(wanted.slice(0, 11));
      expect(tokens(await photos.of(article))).toEqual(wanted.slice(0, MOST_PHOTOS));
      expect(tokens(await photos.find(wanted))).toEqual(wanted.slice(11));
    });

    it('leaves everything as it was when the transaction fails', async () => {
      const [one, two] = tokens(await take(2));
      await inTransaction(() => photos.attach(FLAT, [one!]));
      const failing = inTransaction(async () => {
        await photos.attach(FLAT, [two!]);
        throw new Error('no');
      });

      await expect(failing).rejects.toThrow('no');
      expect(tokens(await photos.of(FLAT))).toEqual([one]);
      expect(stored()).toHaveLength(12);
    });
  });

  describe('show', () => {
    it('brings the pictures where attach said, takes them away, and brings back the same bytes', async () => {
      const [photo] = await take(1);
      const [shown] = await publish(FLAT, [photo!.token]);
      const before = bytesAt(shown!.large);
      expect(await photos.of(FLAT)).toEqual([shown]);
      expect(stored().some((name) => name.startsWith('.withheld'))).toBe(false);

      await inTransaction(() => photos.show(FLAT, false));
      expect(stored().every((name) => name.startsWith('.withheld'))).toBe(true);

      await inTransaction(() => photos.show(FLAT, true));
      expect(bytesAt(shown!.large)).toEqual(before);
      expect(await photos.of(FLAT)).toEqual([shown]);
      expect(stored()).toHaveLength(6);
    });

    it('leaves them to whoever has a pass, and that for two hours', async () => {
      const [photo] = await take(1);
      await inTransaction(() => photos.attach(FLAT, [photo!.token]));
      const [view] = await photos.of(FLAT);

      expect(JSON.stringify({ ...view, token: '' })).not.toContain(photo!.token);
      now += 2 * HOUR - 1;
      expect((await bytesBehind(view!.thumb))!.length).toBeGreaterThan(0);
      now += 1;
      expect(await bytesBehind(view!.thumb)).toBeNull();
      expect((await bytesBehind((await photos.of(FLAT))[0]!.thumb))!.length).toBeGreaterThan(0);
    });

    it('knows no pass that it has not made', async () => {
      const [photo] = await take(1);
      const foreign = new PhotoPasses(new Vault('another secret for tests, long enough'), new Clock());
      const { name } = (await tables.db.read(Photo).findOneBy({}))!;

      for (const pass of [photo!.token, name, foreign.issue(name), '', '0'.repeat(26), 'x'.repeat(5000)])
        expect(await photos.fileOf(pass, '-320.jpg')).toBeNull();
    });

    it('does nothing when the transaction fails, and nothing twice', async () => {
      const [photo] = await take(1);
      const [shown] = await publish(FLAT, [photo!.token]);
      const failing = inTransaction(async () => {
        await photos.show(FLAT, false);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await inTransaction(() => photos.show(FLAT, true));
      expect(bytesAt(shown!.thumb).length).toBeGreaterThan(0);

      await inTransaction(() => photos.show(FLAT, false));
      await inTransaction(() => photos.show(FLAT, false));
      expect(stored()).toHaveLength(6);
    });

    it('ends as the last of several acts says', async () => {
      const [photo] = await take(1);
      await inTransaction(() => photos.attach(FLAT, [photo!.token]));
      await Promise.all(
        [false, true, false, true, false, true].map((isPublic) => inTransaction(() => photos.show(FLAT, isPublic))),
      );

      const [view] = await photos.of(FLAT);
      const isPublic = view!.thumb.startsWith('/uploads/');
      expect(stored()).toHaveLength(6);
      expect(stored().every((name) => name.startsWith('.withheld') === !isPublic)).toBe(true);
    });
  });

  describe('purge', () => {
    it('removes rows and files, also withheld ones, and no others', async () => {
      const [one, two] = await take(2);
      await inTransaction(() => photos.attach(FLAT, [one!.token]));
      const shown = await publish(CAR, [two!.token]);
      await photos.purge(FLAT);

      expect(await photos.of(FLAT)).toEqual([]);
      expect(await photos.of(CAR)).toEqual(shown);
      expect(stored()).toHaveLength(6);
    });
  });

  describe('sweep', () => {
    it('removes what was not attached within a day', async () => {
      const [kept, forgotten] = await take(2);
      await inTransaction(() => photos.attach(FLAT, [kept!.token]));
      now += DAY - 1;
      expect(await sweep.sweep()).toBe(0);

      now += 2;
      expect(await sweep.sweep()).toBe(1);
      expect(await photos.find([forgotten!.token])).toEqual([]);
      expect(stored()).toHaveLength(6);
      expect(await sweep.sweep()).toBe(0);
    });

    it('removes files that belong to no photo once they are an hour old', async () => {
      await take(1);
      const name = '0123456789abcdefghjkmnpqrs';
      mkdirSync(join(root, '01'), { recursive: true });
      const strays = [`01/${name}-320.jpg`, `01/${name}-640.webp.part`, `.withheld/${name}-320.jpg`, 'tmp/x.upload'];
      for (const stray of strays) writeFileSync(join(root, stray), 'x');
      expect(await sweep.sweep()).toBe(0);

      strays.forEach(old);
      expect(await sweep.sweep()).toBe(2);
      expect(stored()).toHaveLength(6);
    });

    it.each([
      ['sweep', false],
      ['sweep', true],
      ['mend', false],
      ['mend', true],
    ] as const)(
      'brings files where their row says, when a killed process could not (%s, public: %s)',
      async (how, isPublic) => {
        const [photo] = await take(1);
        const [shown] = await publish(FLAT, [photo!.token]);
        const name = /([0-9a-z]{26})-/.exec(shown!.thumb)![1]!;
        if (isPublic) await files.move(name, true);
        else await inTransaction(() => tables.db.write(Photo).update({ name }, { withheld: 1 }));

        expect(await sweep[how]()).toBe(1);
        expect(stored()).toHaveLength(6);
        expect(stored().every((file) => file.startsWith('.withheld') === !isPublic)).toBe(true);
        expect(await sweep[how]()).toBe(0);
      },
    );

    it.each([true, false])('mends a photo that was moved by half (public: %s)', async (isPublic) => {
      const [photo] = await take(1);
      const [shown] = await publish(FLAT, [photo!.token]);
      const name = /([0-9a-z]{26})-/.exec(shown!.thumb)![1]!;
      if (!isPublic) await inTransaction(() => photos.show(FLAT, false));
      // In the order in which they are moved, the last of the six is the last to come.
      renameSync(files.path(name, '-320.webp', !isPublic), files.path(name, '-320.webp', isPublic));

      expect(await sweep.mend()).toBe(1);
      expect(stored().every((file) => file.startsWith('.withheld') === !isPublic)).toBe(true);
    });

    it('leaves foreign files alone', async () => {
      mkdirSync(join(root, 'aa'));
      for (const file of ['.gitkeep', 'aa/readme.txt', 'tmp/other']) {
        writeFileSync(join(root, file), '');
        old(file);
      }
      expect(await sweep.sweep()).toBe(0);
    });
  });
});
