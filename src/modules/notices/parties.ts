import type { Vault } from '../../kernel/vault.js';
import type { Party } from './party.form.js';

const SEALED_FOR = 'notice-person';

export const sealParty = (vault: Vault, { name, contact, address }: Party): string =>
  vault.seal(SEALED_FOR, JSON.stringify({ name, contact, address }));

/** For staff; empty when it has been wiped. */
export function openParty(vault: Vault, sealed: string): Party {
  const text = vault.open(SEALED_FOR, sealed);
  return text === null ? { name: '', contact: '', address: '' } : (JSON.parse(text) as Party);
}
