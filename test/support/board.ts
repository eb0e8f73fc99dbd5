import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { INestApplicationContext, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { readSettings } from '../../src/config/read-settings.js';
import { Timetable } from '../../src/jobs/timetable.js';
import { Clock } from '../../src/kernel/clock.js';
import { BoardAdapter, furnish, NEST_OPTIONS } from '../../src/server.js';
import { freshDatabase } from './database.js';
import { Visitor } from './visitor.js';

/** A clock that stands still until it is told to go on. */
export class SetClock extends Clock {
  private moment = Date.parse('2026-11-24T10:00:00+08:00');

  override now(): number {
    return this.elsewhen.getStore() ?? this.moment;
  }

  set(moment: number): void {
    this.moment = moment;
  }

  forward(ms: number): void {
    this.moment += ms;
  }
}

/** The board of one test file: its own database, folders and clock. Limits are off unless `environment` says otherwise. */
export class Board {
  readonly clock = new SetClock();
  private readonly folder = mkdtempSync(join(tmpdir(), 'board-test-'));
  private app: NestExpressApplication;
  private drop: () => Promise<void>;

  constructor(private readonly environment: Record<string, string>) {}

  async open(): Promise<void> {
    const database = await freshDatabase(this.folder);
    this.drop = database.drop;
    const settings = readSettings({
      DATA_DIR: join(this.folder, 'data'),
      UPLOADS_DIR: join(this.folder, 'uploads'),
      DATABASE_URL: database.url,
      SITE_URL: 'http://board.test',
      RATE_LIMIT_SCALE: '0',
      LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
      DEMO: 'off',
      ...this.environment,
    });
    const module = await Test.createTestingModule({ imports: [AppModule.for(settings)] })
      .overrideProvider(Clock)
      .useValue(this.clock)
      .compile();
    this.app = furnish(
      module.createNestApplication<NestExpressApplication>(new BoardAdapter(settings), NEST_OPTIONS),
      settings,
    );
    await this.app.init();
  }

  async close(): Promise<void> {
    await this.app?.close();
    await this.drop?.();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get<Service>(service: Type<Service> | symbol): Service {
    return this.app.get<Service>(service, { strict: false });
  }

  /** For tools that take the board's services themselves. */
  get context(): INestApplicationContext {
    return this.app;
  }

  /** Every controller of the house. */
  controllers(): Type[] {
    const modules = this.app.get(ModulesContainer, { strict: false });
    return [...modules.values()].flatMap((module) =>
      [...module.controllers.values()].map(({ metatype }) => metatype as Type),
    );
  }

  /** A browser without JavaScript and with cookies of its own. */
  visitor(): Visitor {
    return new Visitor(this.app.getHttpServer());
  }

  /** Opens a real port, for real browsers; answers the address. */
  async listen(): Promise<string> {
    await this.app.listen(0, '127.0.0.1');
    const { port } = this.app.getHttpServer().address() as { port: number };
    return `http://127.0.0.1:${port}`;
  }

  /** Lets time pass and does what is due then. */
  async pass(ms: number): Promise<void> {
    this.clock.forward(ms);
    await this.get<Timetable>(Timetable).runDue(this.clock.now());
  }
}

/** Opens a board before the tests of a file and closes it after them. */
export function useBoard(environment: Record<string, string> = {}): Board {
  const board = new Board(environment);
  beforeAll(() => board.open());
  afterAll(() => board.close());
  return board;
}
