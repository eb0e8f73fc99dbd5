import { Module } from '@nestjs/common';
import { ContactRow } from './contact.entity.js';
import { Contacts } from './contacts.js';

export const contactsEntities = [ContactRow];

@Module({ providers: [Contacts], exports: [Contacts] })
export class ContactsModule {}
