import { StaffChanges } from '../../src/modules/moderation/staff-changes.js';
import { SYSTEM } from '../../src/modules/moderation/moderation.js';
import { Board } from './board.js';
import { Answer, Visitor } from './visitor.js';

export const PASSWORD = 'Huai-river-1234-boats';

/** A member of staff who has signed in. */
export async function signedIn(
  board: Board,
  name: string,
  role: 'moderator' | 'editor' | 'admin' = 'moderator',
  regions: string[] | null = null,
): Promise<Visitor> {
  await board.get(StaffChanges).add({ name, role, regions, password: PASSWORD }, SYSTEM);
  const visitor = board.visitor();
  const answer = await visitor.post('/staff/login', { username: name, password: PASSWORD });
  if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`);
  return visitor;
}

/** Decides as the page of the item offers it, with the version that it shows. */
export async function decide(staff: Visitor, id: number, action: string, reason = 'R09', note = ''): Promise<Answer> {
  const item = await staff.get(`/staff/item/listing/${id}`);
  const version = item.page('[name=version]').first().attr('value') ?? '';
  return staff.post(`/staff/item/listing/${id}/decide`, { action, reason, note, version });
}
