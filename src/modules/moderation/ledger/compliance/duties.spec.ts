import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../../../config/read-settings.js';
import { DAY, HOUR } from '../../../../kernel/clock.js';
import type { Person, Role } from '../../../users/person.js';
import { CHAIN_START } from '../../audit.chain.js';
import { AREAS } from './areas.js';
import type { Finding } from './duty.js';
import type { Facts } from './facts.js';

const now = Date.parse('2026-11-24T10:00:00+08:00');
const person = (id: number, role: Role, regions: string[] | null = null): Person => ({
  id,
  name: `p${id}`,
  role,
  regions,
});
const settings = (env: Record<string, string> = {}) =>
  readSettings({ SECRET_KEY: 'x'.repeat(32), DATABASE_URL: 'sqlite::memory:', ...env });

const FACTS: Facts = {
  now,
  settings: settings(),
  people: [person(1, 'admin'), person(2, 'admin'), person(3, 'moderator')],
  regions: [
    { slug: 'lianshui', name: '涟水县' },
    { slug: 'xuyi', name: '盱眙县' },
  ],
  jobs: new Map([['listings:wipe-contacts', { lastRunAt: now - HOUR, attempts: 0 }]]),
  late: [],
  chain: { reached: CHAIN_START, doneAt: now - DAY, checked: 120, brokenAt: null },
  proposedBlocks: 0,
  reasons: [{ code: 'R01', forPoster: '看不出内容', fix: '写明东西' }],
};

/** What is found about the duty whose words begin so. */
function find(start: string, facts: Partial<Facts> = {}): Finding {
  const duty = AREAS.flatMap(({ duties }) => duties).find((one) => one.duty.startsWith(start));
  if (!duty) throw new Error(`no duty begins with ${start}`);
  return duty.find({ ...FACTS, ...facts });
}
const verdict = (start: string, facts: Partial<Facts> = {}) => find(start, facts).verdict;
const under = (start: string, env: Record<string, string>) => verdict(start, { settings: settings(env) });

describe('Whether a duty is met', () => {
  it('goes by the settings', () => {
    expect([under('网站已做 ICP', {}), under('网站已做 ICP', { ICP_NUMBER: '苏ICP备0000号' })]).toEqual([
      'unmet',
      'met',
    ]);
    expect([under('网址是', {}), under('网址是', { SITE_URL: 'https://board.example' })]).toEqual(['unmet', 'met']);
    expect(under('认得出', {})).toBe('met');
    expect(under('认得出', { SITE_URL: 'https://board.example' })).toBe('unmet');
    expect(under('认得出', { TRUST_PROXY: 'on' })).toBe('look');
    expect([under('网络日志留', {}), under('网络日志留', { SECURITY_LOG_DAYS: '90' })]).toEqual(['met', 'unmet']);
    expect([under('发得太多', { RATE_LIMIT_SCALE: '0' }), under('发得太多', { RATE_LIMIT_SCALE: '5' })]).toEqual([
      'unmet',
      'look',
    ]);
  });

  it('goes by who is asked to show who he is', () => {
    const sms = { IDENTITY: 'sms', SMS_URL: 'https://sms.example/send' };
    expect([under('发布信息的人', {}), under('发布信息的人', sms)]).toEqual(['unmet', 'met']);
    expect(under('发布信息的人', { IDENTITY: 'sms' })).toBe('unmet');
    expect(under('发布信息的人', { ...sms, IDENTITY_SURFACES: 'comments' })).toBe('unmet');
    const comments = (env: Record<string, string>) => under('新闻评论', env);
    expect([comments({}), comments({ COMMENTS: 'off' }), comments({ COMMENTS: 'live', ...sms })]).toEqual([
      'unmet',
      'met',
      'unmet',
    ]);
    expect(comments({ ...sms, IDENTITY_SURFACES: 'comments' })).toBe('met');
    expect([under('登新闻', {}), under('登新闻', { NEWS_MODE: 'off' })]).toEqual(['look', 'met']);
  });

  it('goes by who is there', () => {
    expect(verdict('有管理员')).toBe('met');
    expect(verdict('有管理员', { people: [person(1, 'admin')] })).toBe('look');
    expect(verdict('有管理员', { people: [person(3, 'moderator')] })).toBe('unmet');
    expect(verdict('申诉由另一个人', { people: [person(1, 'admin'), person(4, 'editor')] })).toBe('unmet');
    const bound = { people: [person(3, 'moderator', ['lianshui'])] };
    expect(find('每个区县', bound)).toMatchObject({ verdict: 'unmet', words: '没有人审：盱眙县' });
  });

  it('goes by what waits too long', () => {
    const late = [
      { tab: 'held', kind: 'listing', count: 2 },
      { tab: 'held', kind: 'number-claim', count: 1 },
      { tab: 'notices', kind: 'notice', count: 1 },
    ];
    expect(find('待审的', { late }).words).toBe('2 件超时');
    expect(verdict('侵权通知', { late })).toBe('unmet');
    expect(verdict('号码主人', { late })).toBe('unmet');
    expect(verdict('举报按时', { late })).toBe('met');
    expect(verdict('大网段', { proposedBlocks: 1 })).toBe('unmet');
  });

  it('goes by when a job was last done, and claims nothing of one that was not', () => {
    const job = (lastRunAt: number | null, attempts = 0) => ({
      jobs: new Map([['listings:wipe-contacts', { lastRunAt, attempts }]]),
    });
    expect(verdict('到期信息的联系方式')).toBe('met');
    expect(verdict('到期信息的联系方式', job(now - 4 * HOUR))).toBe('unmet');
    expect(verdict('到期信息的联系方式', job(now - HOUR, 2))).toBe('unmet');
    expect(verdict('到期信息的联系方式', job(null))).toBe('look');
    expect(verdict('信息到期就下架', { jobs: new Map() })).toBe('look');
  });

  it('goes by the chain of the log', () => {
    const chain = (doneAt: number | null, brokenAt: number | null = null) => ({
      chain: { reached: CHAIN_START, checked: 9, doneAt, brokenAt },
    });
    expect(verdict('处理记录')).toBe('met');
    expect(verdict('处理记录', chain(null))).toBe('look');
    expect(verdict('处理记录', chain(now - 9 * DAY))).toBe('unmet');
    expect(find('处理记录', chain(now, 7))).toMatchObject({ verdict: 'unmet', words: '第 7 条和写下时不一样' });
  });

  it('says honestly what is not there yet', () => {
    expect([verdict('有备份'), verdict('工作人员登录')]).toEqual(['unmet', 'unmet']);
  });

  it('says what to do wherever something is missing', () => {
    const bare: Partial<Facts> = {
      people: [],
      jobs: new Map(),
      reasons: [{ code: 'R01', forPoster: '', fix: '' }],
      proposedBlocks: 1,
    };
    for (const { duty, find } of AREAS.flatMap(({ duties }) => duties)) {
      const { verdict, todo } = find({ ...FACTS, ...bare });
      expect([duty, verdict === 'met' || Boolean(todo)]).toEqual([duty, true]);
    }
  });
});
