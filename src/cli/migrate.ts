import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { entities } from '../app.module.js';
import { readSettings, WrongSetting } from '../config/read-settings.js';
import { sourceOptions } from '../database/sources.js';
import { StatementLog } from '../database/statement-log.js';

const HELP = `npm run migrate -- up|down|status [--json]

up      brings the tables up to date (npm start does so by itself)
down    takes the last migration back
status  lists the migrations, and whether each has run`;

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [command] = positionals;
  if (values.help || !command || !['up', 'down', 'status'].includes(command)) {
    console[values.help ? 'log' : 'error'](HELP);
    return values.help ? 0 : 2;
  }
  try {
    const { databaseUrl } = readSettings(process.env);
    const source = new DataSource({
      ...sourceOptions(databaseUrl, entities, new StatementLog(), 'writer'),
      migrationsRun: false,
    });
    await source.initialize();
    try {
      if (command === 'up') await source.runMigrations();
      if (command === 'down') await source.undoLastMigration();
      await report(source, Boolean(values.json));
    } finally {
      await source.destroy();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof WrongSetting ? error.message : error);
    return 1;
  }
}

async function report(source: DataSource, json: boolean): Promise<void> {
  const ran = await ranMigrations(source);
  for (const migration of source.migrations) {
    const name = migration.name ?? migration.constructor.name;
    const done = ran.has(name);
    console.log(json ? JSON.stringify({ name, done }) : `${done ? 'done   ' : 'waiting'} ${name}`);
  }
}

async function ranMigrations(source: DataSource): Promise<Set<string>> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable('schema_migrations'))) return new Set();
    const rows = (await runner.query('SELECT name FROM schema_migrations')) as { name: string }[];
    return new Set(rows.map(({ name }) => name));
  } finally {
    await runner.release();
  }
}
