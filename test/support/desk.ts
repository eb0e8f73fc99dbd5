import { afterAll, beforeAll } from '@jest/globals';
import { Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { ConfigModule } from '../../src/config/config.module.js';
import { Database } from '../../src/database/database.js';
import { DatabaseModule } from '../../src/database/database.module.js';
import { jobsEntities, JobsModule } from '../../src/jobs/jobs.module.js';
import { Clock } from '../../src/kernel/clock.js';
import { SYSTEM } from '../../src/modules/moderation/actor.js';
import { ModeratedKinds } from '../../src/modules/moderation/moderated.js';
import { Moderation } from '../../src/modules/moderation/moderation.js';
import { ModerationModule, moderationEntities } from '../../src/modules/moderation/moderation.module.js';
import { StaffChanges } from '../../src/modules/moderation/staff-changes.js';
import type { Role } from '../../src/modules/users/person.js';
import { UsersModule, usersEntities } from '../../src/modules/users/users.module.js';
import { visitorsEntities, VisitorsModule } from '../../src/modules/visitors/visitors.module.js';
import { BoardAdapter, furnish, NEST_OPTIONS } from '../../src/server.js';
import { WebModule } from '../../src/web/web.module.js';
import { Edge } from './edge.js';
import { Leaflet, LEAFLETS_TABLE, Leaflets } from './leaflets.js';
import { Visitor } from './visitor.js';

export const PASSWORD = 'Huai-river-1234-boats';

@Injectable()
class LeafletsInstalled extends Leaflets implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly kinds: ModeratedKinds,
  ) {
    super(database);
  }

  async onModuleInit(): Promise<void> {
    await this.database.transaction(() => this.database.sql(LEAFLETS_TABLE));
    this.kinds.add(this);
  }
}

@Global()
@Module({ imports: [ModerationModule], providers: [LeafletsInstalled], exports: [LeafletsInstalled] })
class LeafletsModule {}

/** The staff's part of the house, with a trade of leaflets instead of listings. */
export class Desk extends Edge {
  override async another(): Promise<NestExpressApplication> {
    const { settings } = this;
    @Module({
      imports: [
        ConfigModule.for(settings),
        DatabaseModule.for([...jobsEntities, ...visitorsEntities, ...usersEntities, ...moderationEntities, Leaflet]),
        WebModule,
        JobsModule,
        VisitorsModule,
        UsersModule,
        ModerationModule,
        LeafletsModule,
      ],
    })
    class Parts {}
    const compiled = await Test.createTestingModule({ imports: [Parts] })
      .overrideProvider(Clock)
      .useValue(this.clock)
      .compile();
    return furnish(
      compiled.createNestApplication<NestExpressApplication>(new BoardAdapter(settings), NEST_OPTIONS),
      settings,
    );
  }

  visitor(): Visitor {
    return new Visitor(this.server);
  }

  hire(name: string, role: Role = 'moderator', regions: string[] | null = null) {
    return this.get(StaffChanges).add({ name, role, regions, password: PASSWORD }, SYSTEM);
  }

  /** Somebody who works here, signed in. */
  async signedIn(name: string, role: Role = 'moderator', regions: string[] | null = null): Promise<Visitor> {
    await this.hire(name, role, regions);
    const visitor = this.visitor();
    await visitor.post('/staff/login', { username: name, password: PASSWORD });
    return visitor;
  }

  async pin(id: number, decision: 'live' | 'held' = 'live', more: Partial<Leaflet> = {}): Promise<void> {
    const leaflet = Object.assign(new Leaflet(), { id, title: `传单 ${id}`, ...more });
    const db = this.get(Database);
    const parts = decision === 'held' ? [{ rule: '此类先审后发', score: 0, words: [] }] : [];
    await db.transaction(async () => {
      await db.write(Leaflet).insert(leaflet);
      await this.get(Moderation).submit('leaflet', leaflet, { decision, score: 0, parts });
    });
  }

  async stateOf(id: number): Promise<string | undefined> {
    return (await this.get(Database).read(Leaflet).findOneBy({ id }))?.publication.state;
  }
}

export function useDesk(environment: Record<string, string> = {}): Desk {
  const desk = new Desk([], { RATE_LIMIT_SCALE: '0', ...environment });
  beforeAll(() => desk.open());
  afterAll(() => desk.close());
  return desk;
}
