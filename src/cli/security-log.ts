import type { INestApplicationContext } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { Clock, DAY } from '../kernel/clock.js';
import { RuleBroken } from '../kernel/rule-broken.js';
import { actorOf } from '../modules/moderation/actor.js';
import { Audit } from '../modules/moderation/audit.js';
import { StaffService } from '../modules/users/staff.service.js';
import { dayOf, SecurityLogFiles } from '../modules/visitors/security-log/security-log.files.js';

export interface SecurityLogFlags {
  readonly since?: string;
  readonly until?: string;
  readonly who?: string;
  readonly reason?: string;
}

const DAY_WRITTEN = /^\d{4}-\d\d-\d\d$/;
const SHORTEST_REASON = 4;

/**
 * Reads the security log for an admin who says why. That it was read stands in the audit log before the first line is shown.
 * @throws RuleBroken in words for the command line
 */
export async function readSecurityLog(board: INestApplicationContext, flags: SecurityLogFlags): Promise<object[]> {
  const { since = '', until = dayOf(board.get(Clock).now()), who = '', reason = '' } = flags;
  for (const [name, day] of Object.entries({ since, until }))
    if (!DAY_WRITTEN.test(day) || Number.isNaN(Date.parse(day)))
      throw new RuleBroken(`--${name}: a day like ${dayOf(board.get(Clock).now() - DAY)} is needed`);
  if ([...reason.trim()].length < SHORTEST_REASON)
    throw new RuleBroken('--reason: why, in a few words that will be kept');
  const staff = (await board.get(StaffService).list()).find(({ name }) => name === who);
  if (!staff || staff.disabledAt !== null || staff.person.role !== 'admin')
    throw new RuleBroken('--who: the name of an admin is needed');

  await board.get(Database).transaction(() =>
    board.get(Audit).append(actorOf(staff.person), {
      kind: 'security-log',
      itemId: 0,
      event: 'read',
      note: reason,
      after: { since, until },
    }),
  );
  const lines: object[] = [];
  const { dataDir } = board.get<Settings>(SETTINGS);
  for await (const line of new SecurityLogFiles(dataDir).read(since, until)) lines.push(line);
  return lines;
}
