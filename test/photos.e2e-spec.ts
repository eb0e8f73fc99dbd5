import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { Database } from '../src/database/database.js';
import { Photo } from '../src/modules/media/photo.entity.js';
import { Photos } from '../src/modules/media/photos.js';
import { useBoard } from './support/board.js';
import { anEdit, aPhoto, FLAT, post } from './support/people.js';
import { jpeg, plainPng } from './support/pictures.js';
import { decide, signedIn } from './support/staff.js';
import { Upload } from './support/visitor.js';

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

  it('is no address to pass on before it belongs to a listing: it ends with its pass', async () => {
    const { token, thumb } = (await send(await jpeg(100, 80))).json as { token: string; thumb: string };
    expect(thumb).toMatch(/^\/photos\/[-\w]{60,}\/320\.jpg$/);
    const shown = await board.visitor().get(thumb);
    expect([shown.status, shown.headers['content-type'], shown.headers['cache-control']]).toEqual([
      200,
      'image/jpeg',
      'private, no-store',
    ]);

    const pass = thumb.split('/')[2];
    for (const wrong of [
      `/photos/${token}/320.jpg`,
      `/photos/${pass}/321.jpg`,
      `/photos/${pass}x/320.jpg`,
      `/photos/${pass}/..%2f320.jpg`,
    ])
      expect([wrong, (await board.visitor().get(wrong)).status]).toEqual([wrong, 404]);

    board.clock.forward(2 * HOUR);
    expect((await board.visitor().get(thumb)).status).toBe(404);
  });

  it('is shown in a faulty form, and by its public address once the listing is on the board', async () => {
    const { answer, poster } = await post(board, { phone: 'abc' }, { photos: [await aPhoto()] });
    const [item] = answer.page('.photo[data-token]').toArray();
    const token = answer.page(item!).attr('data-token')!;
    const thumb = answer.page(item!).find('img').attr('src')!;
    expect(answer.status).toBe(422);
    expect([thumb.startsWith('/photos/'), thumb.includes(token)]).toEqual([true, false]);
    expect((await poster.get(thumb)).status).toBe(200);

    const { id } = await post(board, { title: '有照片的两室出租', photo_tokens: token }, { poster });
    const addresses = [
      (await board.visitor().get(`/listings/${id}`)).page('.gallery img').attr('src')!,
      (await board.visitor().get('/lianshui/chuzu')).page(`article:has([href$="/listings/${id}"]) img`).attr('src')!,
    ];
    for (const address of addresses) {
      expect(address).toMatch(/^\/uploads\//);
      expect((await board.visitor().get(address)).status).toBe(200);
    }
  });

  it('of a listing that waits or was removed is seen by its poster and the staff, and for two hours', async () => {
    const he = await signedIn(board, 'he');
    const { id, poster } = await post(
      board,
      { title: '照片要撤下的两室出租' },
      { photos: [await aPhoto('c.jpg', 30)] },
    );
    const open = (await board.visitor().get(`/listings/${id}`)).page('.gallery img').attr('src')!;
    expect((await decide(he, id, 'remove', 'R05')).status).toBe(303);
    expect((await board.visitor().get(open)).status).toBe(404);

    const seen = (await he.get(`/staff/item/listing/${id}`)).page('.desk-photos img').attr('src')!;
    const edited = (await poster.get(`/receipts/${id}/edit`)).page('.photo[data-token]');
    const { photos } = (await poster.get(`/receipts/${id}/export`)).json as { photos: { address: string }[] };
    const exported = photos[0]!.address.replace('http://board.test', '');
    for (const address of [seen, edited.find('img').attr('src')!, exported]) {
      expect((await board.visitor().get(address)).status).toBe(200);
      expect(address).not.toContain(edited.attr('data-token'));
    }
    board.clock.forward(2 * HOUR);
    for (const address of [seen, exported]) expect((await board.visitor().get(address)).status).toBe(404);
  });

  it('is swept when nobody comes back for it', async () => {
    const webp = await sharp(await jpeg(20, 20))
      .webp()
      .toBuffer();
    const { token } = (await send(webp, 'a.webp')).json as { token: string };
    expect(await board.get(Photos).find([token])).toHaveLength(1);
    await board.pass(DAY + 1);
    expect(await board.get(Photos).find([token])).toEqual([]);
  });

  it('does not cost the text that was typed, however long that is', async () => {
    const title = '长'.repeat(10_000);
    const { answer } = await post(board, { title }, { photos: [await aPhoto()] });

    expect(answer.status).toBe(422);
    expect(answer.page('[name=title]').attr('value')).toBe(title);
    expect(answer.page('.photo[data-token]')).toHaveLength(1);
  });
});

describe('Photos of one guest', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '0.05' });

  it('are sixty an hour, counted before they are received, and the answer says how long to wait', async () => {
    const guest = board.visitor();
    const sendTo = (bytes: Buffer) => guest.upload('/photos', {}, [{ field: 'photo', bytes, name: 'a.jpg' }]);
    const tiny = await jpeg(10, 10);
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await sendTo(tiny)).status);
    const refused = await sendTo(Buffer.alloc(10 * 1024 * 1024));

    expect([...statuses, refused.status]).toEqual([201, 201, 201, 429]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await guest.raw('/photos', 'multipart/form-data; boundary=x', 'rubbish')).status).toBe(429);
    expect((await guest.post('/photos', { photo: 'x' })).status).toBe(429);
  });
});

describe('Photos in a form', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '0.1' });
  const some = async (count: number): Promise<Upload[]> => Array(count).fill(await aPhoto());

  it('are counted before they are decoded, also in a form with a fault; too many cost no word and no earlier photo', async () => {
    const { answer: first, poster } = await post(board, { phone: 'abc' }, { photos: await some(4) });
    const kept = first.page('.photo[data-token]').map((_, item) => first.page(item).attr('data-token'));
    const before = await board.get(Database).read(Photo).countBy({});
    const fields = { phone: 'abc', photo_tokens: kept.get() };
    const { answer } = await post(board, fields, { poster, photos: await some(3) });

    expect([first.status, kept.length, before]).toEqual([422, 4, 4]);
    expect([answer.status, Number(answer.headers['retry-after']) > 0]).toEqual([429, true]);
    expect(answer.page('#f-photos').closest('fieldset').find('.fault').text()).toMatch(/3 张.*没有收.*(分钟|小时)后/);
    expect(answer.page('#f-phone').closest('.field').find('.fault')).toHaveLength(1);
    expect(answer.page('[name=title]').attr('value')).toBe(FLAT['title']);
    expect(answer.page('.photo[data-token]')).toHaveLength(4);
    expect(await board.get(Database).read(Photo).countBy({})).toBe(before);

    const { id } = await post(board, { photo_tokens: kept.get() }, { poster });
    expect((await board.visitor().get(`/listings/${id}`)).page('.gallery img')).toHaveLength(4);
    const edit = await poster.upload(`/receipts/${id}/edit`, anEdit({ photo_tokens: kept.get() }), await some(3));
    expect(edit.status).toBe(429);
    expect(edit.page('.photo[data-token]')).toHaveLength(4);
  });
});
