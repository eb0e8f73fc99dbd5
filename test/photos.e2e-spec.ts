import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DAY } from '../src/kernel/clock.js';
import { Database } from '../src/database/database.js';
import { Photos } from '../src/modules/media/photos.js';
import { useBoard } from './support/board.js';
import { jpeg, plainPng } from './support/pictures.js';

describe('A photo', () => {
  const board = useBoard();
  const send = (bytes: Buffer, name = 'a.jpg', field = 'photo') =>
    board.visitor().upload('/photos', {}, [{ field, bytes, name }]);

  it('is taken in before the form, and can be looked at', async () => {
    const sent = await send(await jpeg(1600, 1200));
    const photo = sent.json as { token: string; thumb: string; width: number; height: number };

    expect([sent.status, Object.keys(photo)]).toEqual([201, ['token', 'thumb', 'width', 'height']]);
    expect([photo.width, photo.height]).toEqual([1280, 960]);
    const shown = await board.visitor().get(photo.thumb, { accept: 'image/*' });
    expect([shown.status, shown.headers['content-type'], shown.headers['x-content-type-options']]).toEqual([
      200,
      'image/jpeg',
      'nosniff',
    ]);
    expect(shown.headers['content-security-policy']).toContain('sandbox');
  });

  it.each([
    ['an SVG called .jpg', 415, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), '这不是照片文件'],
    ['nothing', 422, Buffer.alloc(0), '这个文件是空的'],
    ['half a photo', 422, plainPng(10, 10).subarray(0, 45), '这张照片打不开'],
    ['a gigapixel', 413, plainPng(30_000, 30_000, [], 10), '4000 万像素'],
    ['20 MB', 413, Buffer.alloc(20 * 1024 * 1024, 1), '15 MB'],
  ])('is refused in plain words when it is %s', async (_, status, bytes, words) => {
    const page = await send(bytes);
    expect([page.status, page.text]).toEqual([status, expect.stringContaining(words)]);
  });

  it('is missing from a form that has another field', async () => {
    expect((await send(await jpeg(20, 20), 'a.jpg', 'other')).status).toBe(422);
    expect((await board.visitor().post('/photos', { photo: 'x' })).status).toBe(422);
  });

  it('is out of reach while it is withheld, but not for whoever knows its token', async () => {
    const { token, thumb } = (await send(await jpeg(100, 80))).json as { token: string; thumb: string };
    const [photos, db] = [board.get(Photos), board.get(Database)];
    const owner = { kind: 'listing', id: 999 };
    await db.transaction(async () => {
      await photos.attach(owner, [token]);
      await photos.show(owner, false);
    });

    expect((await board.visitor().get(thumb)).status).toBe(404);
    const [view] = await photos.of(owner);
    const shown = await board.visitor().get(view!.webp.thumb);
    expect([shown.status, shown.headers['content-type'], shown.headers['cache-control']]).toEqual([
      200,
      'image/webp',
      'private, no-store',
    ]);
    for (const wrong of [
      `/photos/${token}/321.jpg`,
      `/photos/${'0'.repeat(26)}/320.jpg`,
      `/photos/${token}/..%2f320.jpg`,
    ])
      expect((await board.visitor().get(wrong)).status).toBe(404);

    await db.transaction(() => photos.show(owner, true));
    expect((await board.visitor().get(thumb)).status).toBe(200);
  });

  it('is swept when nobody comes back for it', async () => {
    const { thumb } = (
      await send(
        await sharp(await jpeg(20, 20))
          .webp()
          .toBuffer(),
        'a.webp',
      )
    ).json as { thumb: string };
    await board.pass(DAY + 1);
    expect((await board.visitor().get(thumb)).status).toBe(404);
  });
});

describe('Photos of one guest', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '0.05' });

  it('are sixty an hour, and the answer says how long to wait', async () => {
    const guest = board.visitor();
    const tiny = await jpeg(10, 10);
    const answers = [];
    for (let i = 0; i < 4; i++)
      answers.push(await guest.upload('/photos', {}, [{ field: 'photo', bytes: tiny, name: 'a.jpg' }]));

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
    expect(Number(answers[3]!.headers['retry-after'])).toBeGreaterThan(0);
  });
});
