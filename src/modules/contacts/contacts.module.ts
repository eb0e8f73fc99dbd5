import { Module } from '@nestjs/common';
import { ContactRow } from './contact.entity.js';
import { Contacts } from './contacts.js';
import { NumberHold } from './number-hold.entity.js';
import { NumberHolds } from './number-holds.js';

export const contactsEntities = [ContactRow, NumberHold];

@Module({ providers: [Contacts, NumberHolds], exports: [Contacts, NumberHolds] })
export class ContactsModule {}
