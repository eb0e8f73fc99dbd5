import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule } from '../config/config.module.js';
import { readSettings } from '../config/read-settings.js';
import type { Settings } from '../config/settings.js';
import { DatabaseModule } from '../database/database.module.js';
import { OPERATOR } from '../modules/moderation/actor.js';
import { AuditEvent, AuditHead } from '../modules/moderation/audit-event.entity.js';
import { Audit } from '../modules/moderation/audit.js';
import { StaffChanges } from '../modules/moderation/staff-changes.js';
import { readRegions } from '../modules/regions/regions.file.js';
import { isRole, ROLES } from '../modules/users/person.js';
import { StaffService } from '../modules/users/staff.service.js';
import { staffProviders, usersEntities } from '../modules/users/users.module.js';
import { readSecurityLog } from './security-log.js';

const HELP = `People who work on the board, and the log of what was decided.

  npm run staff -- add NAME --role ${ROLES.join('|')} [--regions a,b] [--password-stdin]
  npm run staff -- list
  npm run staff -- reset NAME [--password-stdin]
  npm run staff -- audit verify
  npm run staff -- security-log --since DAY [--until DAY] --who NAME --reason "…"

add and reset print a one-time password, unless one is piped in (--password-stdin). reset also ends all sessions of the person
and lets a disabled one in again. audit verify walks the whole log and names the first row that is not as it was written.
security-log prints who has posted, reported, signed in and decided from which address. NAME is an admin; that it was read, by whom
and why stands in the audit log before the first line is shown.

  --regions  slugs of the site regions that a moderator looks after; all when left out
  --json     machine-readable lines on standard output and nothing else
  --help     this text

Works while the board is running.`;

const OPTIONS = {
  role: { type: 'string' },
  regions: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  since: { type: 'string' },
  until: { type: 'string' },
  who: { type: 'string' },
  reason: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Flags = ReturnType<typeof parse>['values'];
type Answer = { lines: object[]; words: string[]; code?: number };

/** The command was not understood, or cannot be done. */
class Refused extends Error {}

/** `npm run staff`. @returns the exit code: 0, 1 when it could not be done or the log is broken, 2 when it was not understood */
export async function main(argv: string[]): Promise<number> {
  try {
    const { values: flags, positionals } = parse(argv);
    if (flags.help || positionals.length === 0) {
      console.log(HELP);
      return flags.help ? 0 : 2;
    }
    const { lines, words, code = 0 } = await run(positionals, flags);
    for (const line of flags.json ? lines.map((line) => JSON.stringify(line)) : words) console.log(line);
    return code;
  } catch (error) {
    const { message, code } = error as Error & { code?: unknown };
    console.error(message);
    return error instanceof Refused || String(code).startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

function parse(argv: string[]) {
  return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
}

async function run([command, ...rest]: string[], flags: Flags): Promise<Answer> {
  if (command === 'add' && rest.length === 1) return add(rest[0]!, flags);
  if (command === 'list' && rest.length === 0) return withBoard(list);
  if (command === 'reset' && rest.length === 1) {
    const given = await pipedIn(flags);
    return withBoard(async (board) =>
      credentials(await board.get(StaffChanges).reset(rest[0]!, OPERATOR, given), given),
    );
  }
  if (command === 'audit' && rest.join(' ') === 'verify') return withBoard(verify);
  if (command === 'security-log' && rest.length === 0)
    return withBoard(async (board) => {
      const lines = await readSecurityLog(board, flags);
      return { lines, words: lines.map((line) => JSON.stringify(line)) };
    });
  throw new Refused('not understood; --help shows what there is');
}

async function add(name: string, flags: Flags): Promise<Answer> {
  const { role } = flags;
  if (!isRole(role)) throw new Refused(`--role: one of ${ROLES.join(', ')} is needed`);
  const regions =
    flags.regions
      ?.split(',')
      .map((slug) => slug.trim())
      .filter(Boolean) ?? null;
  const known = readRegions();
  const wrong = regions?.find((slug) => !known.find(slug));
  if (wrong)
    throw new Refused(
      `--regions: there is no region "${wrong}"; there are ${known.all.map((region) => region.slug).join(', ')}`,
    );
  const password = await pipedIn(flags);
  return withBoard(async (board) =>
    credentials(await board.get(StaffChanges).add({ name, role, regions, password }, OPERATOR), password),
  );
}

async function list(board: INestApplicationContext): Promise<Answer> {
  const people = (await board.get(StaffService).list()).map((staff) => ({
    ...staff.person,
    disabled: staff.disabledAt !== null,
    createdAt: new Date(staff.createdAt).toISOString(),
  }));
  const words = people.map(
    ({ name, role, regions, disabled }) =>
      `${name}\t${role}\t${regions?.join(',') ?? 'all regions'}${disabled ? '\tdisabled' : ''}`,
  );
  return { lines: people, words: words.length > 0 ? words : ['Nobody yet.'] };
}

async function verify(board: INestApplicationContext): Promise<Answer> {
  const { checked, brokenAt } = await board.get(Audit).verify();
  const words =
    brokenAt === null
      ? `The log is sound: ${checked} rows.`
      : `The log is broken at row ${brokenAt}; ${checked} rows before it are sound.`;
  return { lines: [{ ok: brokenAt === null, checked, brokenAt }], words: [words], code: brokenAt === null ? 0 : 1 };
}

function credentials(
  { person, password }: { person: { name: string; role: string }; password: string },
  given?: string,
): Answer {
  const { name, role } = person;
  const words = [`${name} (${role}) can sign in at /staff/login.`];
  if (given === undefined) words.push(`One-time password, shown only now: ${password}`);
  return { lines: [{ name, role, ...(given === undefined ? { password } : {}) }], words };
}

async function pipedIn(flags: Flags): Promise<string | undefined> {
  if (!flags['password-stdin']) return undefined;
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}

/** Opens the database and what belongs to staff, nothing else, and closes it again. */
async function withBoard(work: (board: INestApplicationContext) => Promise<Answer>): Promise<Answer> {
  const board = await NestFactory.createApplicationContext(desk(readSettings(process.env)), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await work(board);
  } finally {
    await board.close();
  }
}

function desk(settings: Settings) {
  @Module({
    imports: [ConfigModule.for(settings), DatabaseModule.for([...usersEntities, AuditEvent, AuditHead])],
    providers: [...staffProviders, Audit, StaffChanges],
  })
  class DeskModule {}
  return DeskModule;
}
