import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { Module, type Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { ConfigModule } from '../../src/config/config.module.js';
import { readSettings } from '../../src/config/read-settings.js';
import type { Settings } from '../../src/config/settings.js';
import { DatabaseModule } from '../../src/database/database.module.js';
import { jobsEntities, JobsModule } from '../../src/jobs/jobs.module.js';
import { Clock } from '../../src/kernel/clock.js';
import { visitorsEntities, VisitorsModule } from '../../src/modules/visitors/visitors.module.js';
import { BoardAdapter, furnish, NEST_OPTIONS } from '../../src/server.js';
import { WebModule } from '../../src/web/web.module.js';
import { freshDatabase } from './database.js';

/** A clock that stands still until it is told to go on. */
export class StandingClock extends Clock {
  constructor(private moment = Date.parse('2026-11-24T10:00:00+08:00')) {
    super();
  }

  override now(): number {
    return this.moment;
  }

  forward(ms: number): void {
    this.moment += ms;
  }
}

/** The lower floors alone, with the controllers of a test: the edge without a city. */
export class Edge {
  readonly clock = new StandingClock();
  readonly folder = mkdtempSync(join(tmpdir(), 'edge-test-'));
  settings: Settings;
  app: NestExpressApplication;
  private database: Awaited<ReturnType<typeof freshDatabase>>;

  constructor(
    private readonly controllers: Type[] = [],
    private readonly environment: Record<string, string> = {},
  ) {}

  async open(): Promise<void> {
    this.database ??= await freshDatabase(this.folder);
    mkdirSync(join(this.folder, 'uploads'), { recursive: true });
    this.settings = readSettings({
      DATA_DIR: join(this.folder, 'data'),
      UPLOADS_DIR: join(this.folder, 'uploads'),
      DATABASE_URL: this.database.url,
      SITE_URL: 'http://board.test',
      LOG_LEVEL: 'silent',
      ...this.environment,
    });
    this.app = await this.another();
    await this.app.init();
  }

  /** One more process, so to speak, on the same database. Not yet initialised. */
  async another(): Promise<NestExpressApplication> {
    const compiled = await Test.createTestingModule({ imports: [parts(this.settings, this.controllers)] })
      .overrideProvider(Clock)
      .useValue(this.clock)
      .compile();
    const adapter = new BoardAdapter(this.settings);
    return furnish(compiled.createNestApplication<NestExpressApplication>(adapter, NEST_OPTIONS), this.settings);
  }

  async close(): Promise<void> {
    await this.app?.close();
    await this.database?.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get<Service>(service: Type<Service>): Service {
    return this.app.get(service, { strict: false });
  }

  get server(): Server {
    return this.app.getHttpServer() as Server;
  }
}

export function useEdge(controllers: Type[] = [], environment: Record<string, string> = {}): Edge {
  const edge = new Edge(controllers, environment);
  beforeAll(() => edge.open());
  afterAll(() => edge.close());
  return edge;
}

function parts(settings: Settings, controllers: Type[]) {
  @Module({
    imports: [
      ConfigModule.for(settings),
      DatabaseModule.for([...jobsEntities, ...visitorsEntities]),
      WebModule,
      JobsModule,
      VisitorsModule,
    ],
    controllers,
  })
  class Parts {}
  return Parts;
}
