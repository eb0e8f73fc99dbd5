import type { PublicationEvent } from './publication.js';

/** What moderators can decide, in the order of the buttons. */
export const ACTIONS = [
  'approve',
  'refuse',
  'send-back',
  'remove',
  'restore',
  'uphold',
  'dismiss',
] as const satisfies readonly PublicationEvent[];
export type Action = (typeof ACTIONS)[number];

export const isAction = (text: string): text is Action => (ACTIONS as readonly string[]).includes(text);
