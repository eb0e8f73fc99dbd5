import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IDENTITY_SURFACES, Settings } from './settings.js';

const DISCLAIMER =
  '本站转载的文章注明来源和作者，版权归原作者和原媒体所有。转载是为了让本地人更方便地看到，不代表本站观点。如果您认为文章侵犯了您的权利，请告诉我们，24 小时内处理。';

type Environment = Record<string, string | undefined>;

/** A variable has a value that cannot be used. The message is one line that names it. */
export class WrongSetting extends Error {}

/**
 * Reads and checks the environment.
 * @throws WrongSetting naming the first variable that is wrong.
 */
export function readSettings(env: Environment): Settings {
  const read = new Reader(env);
  const production = env.NODE_ENV === 'production';
  const port = read.whole('PORT', 3000, 0, 65_535);
  const host = read.text('HOST', '127.0.0.1');
  const dataDir = resolve(read.text('DATA_DIR', 'data'));
  const rateLimitScale = read.number('RATE_LIMIT_SCALE', 1, 0, 1000);
  if (production && rateLimitScale === 0)
    throw new WrongSetting('RATE_LIMIT_SCALE: 0 is refused with NODE_ENV=production');
  const identity = read.oneOf('IDENTITY', ['off', 'sms'], 'off');
  const smsUrl = read.link('SMS_URL');
  if (production && identity === 'sms' && smsUrl?.protocol !== 'https:')
    throw new WrongSetting('SMS_URL: an https address is required with IDENTITY=sms and NODE_ENV=production');

  return {
    production,
    port,
    host,
    siteUrl: read.address('SITE_URL', `http://${host.includes(':') ? `[${host}]` : host}:${port}`),
    siteName: read.text('SITE_NAME', '淮安114网'),
    slogan: read.text('SITE_SLOGAN', '无须注册，完全免费，只要2步，立即发布信息'),
    databaseUrl: databaseUrl(read.text('DATABASE_URL', `sqlite:${join(dataDir, 'board.sqlite')}`)),
    dataDir,
    uploadsDir: resolve(read.text('UPLOADS_DIR', 'uploads')),
    secretKey: secretKey(env.SECRET_KEY, production, dataDir),
    trustProxy: read.oneOf('TRUST_PROXY', ['off', 'on'], 'off') === 'on',
    demo: read.oneOf('DEMO', ['auto', 'on', 'off'], 'auto'),
    rateLimitScale,
    identity,
    identitySurfaces: read.someOf('IDENTITY_SURFACES', IDENTITY_SURFACES, ['posting']),
    smsUrl,
    smsToken: read.text('SMS_TOKEN', ''),
    securityLogDays: read.whole('SECURITY_LOG_DAYS', 180, 60, 3650),
    pageCache: read.oneOf('PAGE_CACHE', ['on', 'off'], 'on') === 'on',
    newsMode: read.oneOf('NEWS_MODE', ['index', 'reprint', 'off'], 'reprint'),
    comments: read.oneOf('COMMENTS', ['off', 'held', 'live'], 'held'),
    newsDisclaimer: read.text('NEWS_DISCLAIMER', DISCLAIMER),
    icpNumber: read.text('ICP_NUMBER', ''),
    psbNumber: read.text('PSB_NUMBER', ''),
    logLevel: read.oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info'),
  };
}

class Reader {
  constructor(private readonly env: Environment) {}

  text(name: string, fallback: string): string {
    const value = this.env[name]?.trim();
    return value ? value : fallback;
  }

  number(name: string, fallback: number, min: number, max: number): number {
    const value = Number(this.text(name, String(fallback)));
    if (Number.isFinite(value) && value >= min && value <= max) return value;
    throw new WrongSetting(`${name}: "${this.env[name]}" is not a number from ${min} to ${max}`);
  }

  whole(name: string, fallback: number, min: number, max: number): number {
    const value = this.number(name, fallback, min, max);
    if (Number.isInteger(value)) return value;
    throw new WrongSetting(`${name}: "${this.env[name]}" is not a whole number`);
  }

  oneOf<Value extends string>(name: string, values: readonly Value[], fallback: Value): Value {
    const value = this.text(name, fallback) as Value;
    if (values.includes(value)) return value;
    throw new WrongSetting(`${name}: "${value}" is none of ${values.join(', ')}`);
  }

  someOf<Value extends string>(name: string, values: readonly Value[], fallback: readonly Value[]): readonly Value[] {
    const given = this.text(name, fallback.join(',')).split(',');
    const chosen = given.map((value) => value.trim() as Value).filter((value) => value !== '');
    const stranger = chosen.find((value) => !values.includes(value));
    if (stranger === undefined) return chosen;
    throw new WrongSetting(`${name}: "${stranger}" is none of ${values.join(', ')}`);
  }

  link(name: string): URL | null {
    const value = this.text(name, '');
    if (value === '') return null;
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
    throw new WrongSetting(`${name}: not an address like https://sms.example/send`);
  }

  address(name: string, fallback: string): string {
    const value = this.text(name, fallback);
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
    throw new WrongSetting(`${name}: "${value}" is not an address like https://board.example`);
  }
}

function databaseUrl(value: string): URL {
  const sqlite = /^sqlite:(.+)$/.exec(value);
  if (sqlite) return new URL(`sqlite:${sqlite[1] === ':memory:' ? ':memory:' : resolve(sqlite[1]!)}`);
  if (/^(mysql|mariadb):\/\//.test(value) && URL.canParse(value)) return new URL(value);
  throw new WrongSetting('DATABASE_URL: neither sqlite:FILE nor mysql://USER:PASSWORD@HOST:PORT/NAME');
}

function secretKey(given: string | undefined, production: boolean, dataDir: string): string {
  if (given) {
    if (given.length >= 32) return given;
    throw new WrongSetting('SECRET_KEY: at least 32 characters are needed');
  }
  if (production) throw new WrongSetting('SECRET_KEY: required with NODE_ENV=production');
  const file = join(dataDir, 'secret.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex') + '\n', { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
