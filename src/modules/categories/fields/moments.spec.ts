import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dayNumber,
  dayWords,
  minuteNumber,
  momentAt,
  monthWords,
  readDay,
  readMoment,
  readMonth,
  shortDayWords,
  today,
  weekdayWords,
} from './moments.js';

describe('Days and moments', () => {
  it('are read as browsers send them and as people write them', () => {
    expect(['2020-05', '2020年5月', '2020/5', '202005', '２０２０-05'].map(readMonth)).toEqual(
      Array(5).fill('2020-05'),
    );
    expect(['2027-01-05', '2027/1/5', '2027年1月5日', '2027.1.5', '20270105'].map(readDay)).toEqual(
      Array(5).fill('2027-01-05'),
    );
    expect(
      ['2027-01-05T09:00', '2027-01-05 09:00', '2027-01-05  9:00', '2027年1月5日 9点', '2027-01-05T09:00:00.000'].map(
        readMoment,
      ),
    ).toEqual(Array(5).fill('2027-01-05T09:00'));
  });

  it('that do not exist are nothing', () => {
    expect(['2020-13', '2020-00', '1899-01', '5月', ''].map(readMonth)).toEqual(Array(5).fill(null));
    expect(['2027-02-29', '2027-04-31', '2027-01-00', '1月5日', '2027-01-05T09:00'].map(readDay)).toEqual(
      Array(5).fill(null),
    );
    expect(['2027-01-05', '2027-01-05T24:00', '2027-01-05T09:60', '09:00', '2027-02-29 09:00'].map(readMoment)).toEqual(
      Array(5).fill(null),
    );
    expect(readDay('2028-02-29')).toBe('2028-02-29');
  });

  it('are told in the city’s own time', () => {
    expect(momentAt('2027-01-05T09:00')).toBe(Date.parse('2027-01-05T01:00:00Z'));
    expect([dayNumber('1970-01-02'), minuteNumber('1970-01-01T08:01')]).toEqual([1, 1]);
    expect([today(Date.parse('2026-11-24T15:59:00Z')), today(Date.parse('2026-11-24T16:00:00Z'))]).toEqual([
      '2026-11-24',
      '2026-11-25',
    ]);
    expect([
      monthWords('2020-05'),
      dayWords('2027-01-05'),
      shortDayWords('2027-01-05T09:00'),
      weekdayWords('2027-01-05'),
    ]).toEqual(['2020年5月', '2027年1月5日', '1月5日', '周二']);
  });

  it('are stored in one form only, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map(String),
          fc.string({ unit: fc.constantFrom(...'0123456789-/:T 年月日') }),
        ),
        (typed) => {
          for (const read of [readMonth, readDay, readMoment]) {
            const stored = read(typed);
            if (stored !== null) expect(read(stored)).toBe(stored);
          }
        },
      ),
    );
  });
});
