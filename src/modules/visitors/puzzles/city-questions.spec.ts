import { describe, expect, it } from '@jest/globals';
import { CityQuestions } from './city-questions.js';
import { loadCityQuestions, readCityQuestions } from './city-questions.file.js';

describe('Questions about the city', () => {
  const questions = new CityQuestions([
    { ask: '塔集镇在淮安哪个县？', answers: ['金湖'] },
    { ask: '淮安西边的大湖叫什么湖？', answers: ['洪泽湖'] },
    { ask: '淮安有几个县？', answers: ['3', '三'] },
    { ask: '“盱眙”的拼音？', answers: ['xuyi'] },
  ]);

  it.each([
    [0, '金湖'],
    [0, ' 金湖县。'],
    [0, '金 湖 縣'],
    [1, '洪泽'],
    [1, '洪澤湖'],
    [2, '３'],
    [2, '三'],
    [3, 'Xu Yi'],
    [3, 'ＸＵＹＩ'],
  ])('%i takes %s', (index, typed) => expect(questions.isRight(index, typed)).toBe(true));

  it.each([
    [0, ''],
    [0, '县'],
    [0, '涟水'],
    [0, '金湖涟水盱眙'],
    [2, '13'],
    [9, '金湖'],
  ])('%i does not take "%s"', (index, typed) => expect(questions.isRight(index, typed)).toBe(false));

  it('are at least thirty in this city, and each can be answered as it stands in the file', () => {
    const all = readCityQuestions();
    const asked = Array.from({ length: 200 }, (_, index) => all.words(index)).filter(Boolean);
    expect(asked.length).toBeGreaterThanOrEqual(30);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked[all.any()]).toContain('？');
  });

  it('stop the start when one has no answer, or when they are too few', () => {
    const file = (list: object[]) => JSON.stringify({ questions: list });
    const one = { ask: '几个县？', answers: ['3'] };
    expect(() => loadCityQuestions('q.json', file([one]))).toThrow(/q\.json:1: at least 20/);
    expect(() => loadCityQuestions('q.json', file([{ ...one, answers: [] }]))).toThrow(/without an answer/);
    expect(() => loadCityQuestions('q.json', file([{ ask: '？' }]))).toThrow(/missing answers/);
  });
});
