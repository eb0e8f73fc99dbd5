import { Injectable } from '@nestjs/common';
import { comparable } from '../../../kernel/likeness.js';
import { cleanLine } from '../../../kernel/text.js';
import { Vault } from '../../../kernel/vault.js';
import { Contacts } from '../../contacts/contacts.js';
import type { Blockable } from './blockables.js';
import type { Blocked } from './block.entity.js';
import type { NetworkRange } from './network-range.js';
import { canBePrinted, likenessOf, PLACES } from './text-print.js';

/** Something to block: what it is known by, and what staff see of it. */
export interface Mark {
  readonly what: Blocked;
  readonly value: string;
  readonly likeness?: string | null;
  readonly label: string;
}

const FIRST_WORDS = 24;

/** Makes of numbers, texts and photos what they are known by: nothing that could be read back. */
@Injectable()
export class BlockMarks {
  private readonly orders: Uint32Array;

  constructor(
    private readonly contacts: Contacts,
    private readonly vault: Vault,
  ) {
    const bytes = Array.from({ length: PLACES / 8 }, (_, part) => vault.digest('block-likeness', String(part)));
    const { buffer } = Uint8Array.from(Buffer.concat(bytes));
    this.orders = new Uint32Array(buffer);
  }

  phone(number: string): Mark {
    return { what: 'phone', value: this.contacts.phoneHash(number), label: masked(number) };
  }

  network({ text }: NetworkRange): Mark {
    return { what: 'network', value: text, label: text };
  }

  text(text: string): Mark {
    const first = [...cleanLine(text).replace(/\d/g, '*')].slice(0, FIRST_WORDS + 1);
    const label = first.length > FIRST_WORDS ? `${first.slice(0, FIRST_WORDS).join('')}…` : first.join('');
    return { what: 'text', value: this.textHash(text), likeness: this.likeness(text), label };
  }

  photos(prints: readonly string[], of: string): Mark[] {
    return prints.map((value, index) => ({ what: 'photo', value, label: `${of}的第 ${index + 1} 张照片` }));
  }

  /** All of these kinds that the item has. */
  ofItem({ phone, photoPrints, title, body }: Blockable, what: readonly Blocked[], name: string): Mark[] {
    const text = [body, `${title}\n${body}`].find(canBePrinted);
    return [
      ...(what.includes('phone') && phone ? [this.phone(phone)] : []),
      ...(what.includes('photo') ? this.photos(photoPrints, name) : []),
      ...(what.includes('text') && text ? [this.text(text)] : []),
    ];
  }

  /** What it has mostly in common with a text like it; null for a short one. */
  likeness(text: string): string | null {
    return likenessOf(text, this.orders);
  }

  /** Equal for texts that differ in digits, signs and spaces alone. */
  textHash(text: string): string {
    return this.vault.hash('block-text', comparable(text));
  }
}

/** 139****0000 */
function masked(number: string): string {
  const main = number.split('-', 1)[0]!;
  return `${main.slice(0, 3)}****${main.slice(-4)}`;
}
