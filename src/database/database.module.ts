import { DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { SETTINGS, Settings } from '../config/settings.js';
import { Database } from './database.js';
import { sourceOptions } from './sources.js';
import { StatementLog } from './statement-log.js';

const READER = 'reader';

@Global()
@Module({ providers: [{ provide: StatementLog, useFactory: () => new StatementLog() }], exports: [StatementLog] })
class StatementLogModule {}

/** Opens the database, brings its tables up to date, and closes it when all else has stopped. */
@Global()
@Module({})
export class DatabaseModule {
  static for(entities: EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        StatementLogModule,
        TypeOrmModule.forRootAsync({
          inject: [SETTINGS, StatementLog],
          useFactory: (settings: Settings, log: StatementLog) => ({
            ...sourceOptions(settings.databaseUrl, entities, log, 'writer'),
            retryAttempts: 0,
          }),
        }),
        // Injecting the writer makes Nest open it first: a SQLite file must exist before it can be opened read-only.
        TypeOrmModule.forRootAsync({
          name: READER,
          inject: [SETTINGS, StatementLog, getDataSourceToken()],
          useFactory: (settings: Settings, log: StatementLog) => ({
            ...sourceOptions(settings.databaseUrl, entities, log, 'reader'),
            retryAttempts: 0,
          }),
        }),
      ],
      providers: [
        {
          provide: Database,
          inject: [getDataSourceToken(), getDataSourceToken(READER)],
          useFactory: (writer: DataSource, reader: DataSource) => new Database(writer, reader),
        },
      ],
      exports: [Database],
    };
  }
}
