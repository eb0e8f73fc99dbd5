// A Nest application that does nothing. `nest.mjs` answers one line; `nest.mjs FILE` also has TypeORM, with one entity and both
// connections that the board has to a SQLite file, and answers thirty rows.
import 'reflect-metadata';
import { Controller, Get, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { EntitySchema } from 'typeorm';

const [file] = process.argv.slice(2);
const Row = new EntitySchema({
  name: 'Row',
  tableName: 'cards',
  columns: { rank: { type: 'integer', primary: true }, card: { type: 'text' } },
});

class Pages {
  constructor(source) {
    this.source = source;
  }

  page() {
    return this.source ? this.source.getRepository(Row).find({ order: { rank: 'DESC' }, take: 30 }) : 'ok';
  }
}
Injectable()(Pages);

class PageController {
  constructor(pages) {
    this.pages = pages;
  }

  page() {
    return this.pages.page();
  }
}
Reflect.decorate(
  [Get()],
  PageController.prototype,
  'page',
  Object.getOwnPropertyDescriptor(PageController.prototype, 'page'),
);
Reflect.decorate([Controller(), Reflect.metadata('design:paramtypes', [Pages])], PageController);

class BareModule {}
const source = (name) =>
  TypeOrmModule.forRoot({ name, type: 'better-sqlite3', database: file, entities: [Row], synchronize: false });
Module({
  imports: file ? [source('default'), source('reader')] : [],
  controllers: [PageController],
  providers: [
    { provide: Pages, inject: file ? [getDataSourceToken()] : [], useFactory: (source) => new Pages(source) },
  ],
})(BareModule);

const app = await NestFactory.create(BareModule, { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
