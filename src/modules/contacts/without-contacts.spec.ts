import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withoutContacts } from './without-contacts.js';

describe('withoutContacts', () => {
  it.each([
    ['两室一厅出租，电话13800001111', '两室一厅出租'],
    ['两室一厅出租，电话13800001111，拎包入住', '两室一厅出租，拎包入住'],
    ['两室一厅出租（电话13800001111）拎包入住', '两室一厅出租 拎包入住'],
    ['电话：138 0000 1111，拎包入住。', '拎包入住。'],
    ['联系我13800001111或0517-83901234。', ''],
    ['拎包入住\n电话：13800001111\n微信：abc_12345\n非中介', '拎包入住\n非中介'],
    ['有意加微信huaian8888详聊', '有意 详聊'],
    ['两室一厅出租（电话13800001111，微信：abc_12345）。', '两室一厅出租。'],
    ['两室一厅出租【13800001111】【0517-83901234】', '两室一厅出租'],
    ['13800001111 13900002222 拎包入住', '拎包入住'],
    ['到店看房，或电话13800001111', '到店看房'],
    ['房子暖和，电话13800001111', '房子暖和'],
    ['出租\n请打这个\n138\n0000\n1111\n拎包入住', '出租\n拎包入住'],
    ['出租\0转让，电话13800001111', '出租\0转让'],
    ['没有联系方式，\n  原样  留着', '没有联系方式，\n  原样  留着'],
  ])('%s', (text, rest) => {
    expect(withoutContacts(text)).toBe(rest);
  });

  it('takes nothing out but contacts and the signs around them', () => {
    const piece = fc.constantFrom('电话13800001111', '（', '）', '，', '。', ' ', '\n', '房', '和', '，或', '暖和');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const letters = (text: string) => text.replace(/[^房暖]/g, '');
        expect(letters(withoutContacts(pieces.join('')))).toBe(letters(pieces.join('')));
      }),
    );
  });
});
