import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { useBoard } from './support/board.js';
import { FLAT, post } from './support/people.js';
import { Answer } from './support/visitor.js';

const NASTY = [
  '', ' ', '\u0000', '%', '%00', '\u202E\u200B', '\ud800', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{7*7}}', '${7*7}', "' OR 1=1 --",
  '../../etc/passwd', '..%2f..%2f', 'javascript:alert(1)', '__proto__', 'constructor', '[object Object]', 'NaN', '-1', '1e309', '9'.repeat(400), '测'.repeat(3000), 'a'.repeat(10_000),
  'z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', '\r\nSet-Cookie: x=1', '🏠'.repeat(200), '(a+)+$', '=cmd()',
]; // prettier-ignore

describe('No bad input', () => {
  const board = useBoard();
  let id: number;
  const fine = (answer: Answer, what: string) => {
    expect(`${what.slice(0, 60)} → ${answer.status}`).toMatch(/→ (200|201|303|308|4\d\d)$/);
    expect(answer.text).not.toMatch(/\bat .+\.(js|ts):\d+|SQLITE_|ER_[A-Z]{3}|node_modules/);
  };

  beforeAll(async () => {
    ({ id } = await post(board));
  });

  it('breaks a page by its query or path', async () => {
    const visitor = board.visitor();
    for (const nasty of NASTY.map((text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))).filter(
      (text) => text.length < 3000,
    ))
      for (const path of [
        `/search?q=${nasty}`,
        `/all/chuzu?f.room=${nasty}&min=${nasty}&town=${nasty}&after=${nasty}&sort=${nasty}`,
        `/${nasty}`,
        `/lianshui/${nasty}`,
        `/listings/${nasty}`,
        `/post?region=${nasty}`,
        `/staff/login?next=${nasty}`,
      ])
        fine(await visitor.get(path), path);
    for (const path of [
      '/search?q=a&q=b',
      '/search?q[]=a',
      '/all/chuzu?f.room[x]=1&__proto__[a]=1',
      '/%',
      '/%c0%af',
      '/search?q=%',
      '/search?%E0%A4%A=1',
    ])
      fine(await visitor.get(path), path);
  });

  it('breaks the form, whatever stands in whichever field', async () => {
    const names = [
      ...Object.keys(FLAT),
      'wechat',
      'call_time',
      'valid',
      'town',
      'area',
      'photo_tokens',
      'tidy',
      '__proto__',
      'constructor',
      'pay_way',
      'house_equip',
      'movein',
      'agent_fee.amount',
    ];
    for (const [turn, nasty] of NASTY.entries()) {
      const name = names[turn % names.length]!;
      for (const value of [nasty, [nasty, nasty]]) {
        const answer = await board
          .visitor()
          .upload('/post/lianshui/chuzu', { ...FLAT, title: `坏输入 ${turn} 的房子`, [name]: value });
        fine(answer, `${name}=${nasty}`);
      }
    }
    fine(await board.visitor().post('/post/lianshui/chuzu', { ...FLAT, body: 'x'.repeat(70_000) }), 'too large a form');
  });

  it('breaks the other doors', async () => {
    for (const nasty of NASTY) {
      const fields = {
        id: nasty,
        code: nasty,
        reason: nasty,
        note: nasty,
        username: nasty,
        password: nasty,
        size: nasty,
        theme: nasty,
      };
      for (const path of [
        '/manage',
        `/listings/${id}/report`,
        '/staff/login',
        '/settings',
        `/listings/${id}/contact`,
        '/receipts/1/deletion',
        '/nowhere',
      ])
        fine(await board.visitor().post(path, fields), `${path} ${nasty}`);
    }
  });

  it('breaks the taking of photos', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const bomb = await sharp({ create: { width: 16000, height: 16000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const jpeg = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#a33' } })
      .jpeg()
      .toBuffer();
    const files: [string, Buffer, number][] = [
      ['svg.jpg', svg, 415],
      ['empty.jpg', Buffer.alloc(0), 422],
      ['noise.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(5000, 7)]), 422],
      ['half.jpg', jpeg.subarray(0, jpeg.length / 3), 422],
      ['bomb.png', bomb, 422],
      ['large.jpg', Buffer.concat([jpeg, Buffer.alloc(20 * 1024 * 1024)]), 413],
      ['page.html', Buffer.from('<html>'), 415],
    ];
    for (const [name, bytes, status] of files) {
      const answer = await board
        .visitor()
        .upload('/post/lianshui/chuzu', { ...FLAT, title: `照片不对 ${name}` }, [{ field: 'photos', bytes, name }]);
      expect(`${name} ${answer.status}`).toMatch(new RegExp(`${name} (${status}|413|415|422)$`));
      expect(answer.page('[name=title]').attr('value')).toBe(`照片不对 ${name}`);
      expect(answer.page('[href="#f-photos"]').text()).toContain('照片');
    }
  }, 60_000);

  it('breaks it as a malformed request', async () => {
    const visitor = board.visitor();
    for (const [type, body] of [
      ['multipart/form-data', 'no boundary'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nnever ends'],
      ['multipart/form-data; boundary=x', '--x\r\nrubbish'],
      ['application/json', '{"title":{"$gt":""}}'],
      ['application/json', '{broken'],
      ['text/xml', '<a/>'],
      ['application/x-www-form-urlencoded', 'a[b][c]=1&a[b]=2&__proto__[x]=1&=&&%=%'],
    ] as const)
      for (const path of ['/post/lianshui/chuzu', '/photos', '/manage', `/listings/${id}/report`])
        fine(await visitor.raw(path, type, body), `${path} ${type} ${body}`);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('writes what it was given as text, not as markup', async () => {
    const { id: own } = await post(board, {
      title: '<b>粗体</b> & "引号"的房子',
      body: '<script>alert(1)</script> 这是正文里的尖括号。',
    });
    for (const path of [`/listings/${own}`, '/lianshui/chuzu', '/lianshui/chuzu/feed.xml']) {
      const { text } = await board.visitor().get(path);
      expect(text).not.toContain('<b>粗体');
      expect(text).not.toContain('<script>alert(1)');
    }
  });
});
