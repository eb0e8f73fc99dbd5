import type { Actor } from '../actor.js';
import type { Publication, PublicationEvent } from '../publication.js';
import type { Trace } from './trace.entity.js';

type Standing = Partial<Pick<Trace, 'state' | 'approved' | 'blamed' | 'liveAt' | 'endedAt' | 'device' | 'network'>>;

const SEEN_AND_GOOD: readonly PublicationEvent[] = ['approve', 'correct', 'dismiss', 'reinstate'];
const BAD: readonly PublicationEvent[] = ['reject', 'refuse', 'remove', 'uphold'];

/** What a move changes in the trace of the thing that was moved. */
export function standingAfter(event: PublicationEvent, by: Actor, publication: Publication, now: number): Standing {
  const { state, publishedAt } = publication;
  if (event === 'purge') return { state, device: null, network: null };
  const endedAt = state === 'live' ? null : now;
  return { state, liveAt: publishedAt, endedAt, ...opinion(event, by, publication) };
}

function opinion(event: PublicationEvent, { role }: Actor, { state }: Publication): Standing {
  if (SEEN_AND_GOOD.includes(event)) return { approved: 1, blamed: 0 };
  if (BAD.includes(event)) return { approved: 0, blamed: 1 };
  if (event === 'hide') return { blamed: 1 };
  if (event === 'release') return { blamed: 0 };
  if (event === 'send-back') return { approved: 0 };
  // A poster brings back what was deleted; a moderator takes a decision back, and has seen it.
  if (event === 'restore' && role !== 'poster')
    return { approved: state === 'live' ? 1 : 0, blamed: state === 'live' || state === 'held' ? 0 : 1 };
  return {};
}
