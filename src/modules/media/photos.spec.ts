import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { jpeg } from '../../../test/support/pictures.js';
import { useTables } from '../../../test/support/tables.js';
import { Clock, DAY, HOUR } from '../../kernel/clock.js';
import { Darkroom } from './darkroom.js';
import { PhotoFiles } from './photo-files.js';
import { PhotoRefused } from './photo-refused.js';
import { PhotoSweep } from './photo-sweep.js';
import { Photo } from './photo.entity.js';
import { Photos } from './photos.js';
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
  let sweep: PhotoSweep;
  let small: Buffer;
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeEach(async () => {
    await tables.clear();
    root = mkdtempSync(join(folder, 'uploads-'));
    now = Date.now();
    const clock = Object.assign(new Clock(), { now: () => now });
    files = new PhotoFiles(root);
    photos = new Photos(tables.db, clock, new Darkroom(), files);
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
  /** Names of all picture files, with the folder they are in. */
  const stored = () =>
    (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((name) => /\.(jpg|webp|part|upload)$/.test(name))
      .sort();
  const inTransaction = (work: () => Promise<unknown>) => tables.db.transaction(async () => void (await work()));
  const old = (name: string) => utimesSync(join(root, name), (now - 2 * HOUR) / 1000, (now - 2 * HOUR) / 1000);

  describe('take', () => {
    it('answers addresses under which the pictures are, and a token that they do not tell', async () => {
      const photo = await send(await jpeg(1600, 1200));

      expect(photo).toMatchObject({ width: 1280, height: 960, token: expect.stringMatching(/^[0-9a-z]{26}$/) });
      expect(photo.thumb).toMatch(/^\/uploads\/([0-9a-z]{2})\/\1[0-9a-z]{24}-320\.jpg$/);
      expect(photo.thumb).not.toContain(photo.token);
      for (const [address, width] of [
        [photo.thumb, 320],
        [photo.medium, 640],
        [photo.large, 1280],
      ] as const) {
        expect((await sharp(bytesAt(address)).metadata()).width).toBe(width);
        expect((await sharp(bytesAt(address.replace('jpg', 'webp'))).metadata()).format).toBe('webp');
      }
      expect(photo.webp.large).toBe(photo.large.replace('jpg', 'webp'));
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
      const other = new Photos(deaf as never, new Clock(), new Darkroom(), files);
      writeFileSync(join(folder, 'sent.upload'), small);

      await expect(other.take({ path: join(folder, 'sent.upload') })).rejects.toThrow('the database is gone');
      expect(stored()).toEqual([]);
    });
  });

  describe('find', () => {
    it('knows what nobody has attached, in the order asked for', async () => {
      const views = await take(3);
      await inTransaction(() => photos.attach(FLAT, [views[1]!.token]));

      expect(await photos.find([views[2]!.token, views[1]!.token, 'x', '', views[0]!.token, views[0]!.token])).toEqual([
        views[2],
        views[0],
      ]);
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
    it('takes the pictures out of reach, and brings back the same bytes under the same addresses', async () => {
      const [photo] = await take(1);
      await inTransaction(() => photos.attach(FLAT, [photo!.token]));
      const before = bytesAt(photo!.large);

      await inTransaction(() => photos.show(FLAT, false));
      expect(stored().every((name) => name.startsWith('.withheld'))).toBe(true);

      await inTransaction(() => photos.show(FLAT, true));
      expect(bytesAt(photo!.large)).toEqual(before);
      expect(await photos.of(FLAT)).toEqual([photo]);
      expect(stored()).toHaveLength(6);
    });

    it('leaves them to whoever knows the token', async () => {
      const [photo] = await take(1);
      await inTransaction(() => photos.attach(FLAT, [photo!.token]));
      await inTransaction(() => photos.show(FLAT, false));
      const [view] = await photos.of(FLAT);

      expect(view!.thumb).toBe(`/photos/${photo!.token}/320.jpg`);
      expect(view!.webp.large).toBe(`/photos/${photo!.token}/1280.webp`);
      expect(readFileSync((await photos.fileOf(photo!.token, '-320.jpg'))!).length).toBeGreaterThan(0);
      expect(await photos.fileOf('0'.repeat(26), '-320.jpg')).toBeNull();
    });

    it('does nothing when the transaction fails, and nothing twice', async () => {
      const [photo] = await take(1);
      await inTransaction(() => photos.attach(FLAT, [photo!.token]));
      const failing = inTransaction(async () => {
        await photos.show(FLAT, false);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await inTransaction(() => photos.show(FLAT, true));
      expect(bytesAt(photo!.thumb).length).toBeGreaterThan(0);

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
      expect(stored().every((name) => name.startsWith('.withheld') === !isPublic)).toBe(true);
    });
  });

  describe('purge', () => {
    it('removes rows and files, also withheld ones, and no others', async () => {
      const [one, two] = await take(2);
      await inTransaction(() => photos.attach(FLAT, [one!.token]));
      await inTransaction(() => photos.attach(CAR, [two!.token]));
      await inTransaction(() => photos.show(FLAT, false));
      await photos.purge(FLAT);

      expect(await photos.of(FLAT)).toEqual([]);
      expect(await photos.of(CAR)).toEqual([two]);
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

    it.each([[false], [true]])(
      'brings files where their row says, when a killed process could not (public: %s)',
      async (isPublic) => {
        const [photo] = await take(1);
        await inTransaction(() => photos.attach(FLAT, [photo!.token]));
        const name = /([0-9a-z]{26})-/.exec(photo!.thumb)![1]!;
        if (isPublic) await files.move(name, true);
        else await inTransaction(() => tables.db.write(Photo).update({ name }, { withheld: 1 }));

        expect(await sweep.sweep()).toBe(1);
        expect(stored().every((file) => file.startsWith('.withheld') === !isPublic)).toBe(true);
      },
    );

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
