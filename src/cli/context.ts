import 'reflect-metadata';
import { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readSettings, WrongSetting } from '../config/read-settings.js';
import { RuleBroken } from '../kernel/rule-broken.js';

/** Runs `work` with the board's services but without its server; answers the exit code. Messages go to the error stream. */
export async function withBoard(work: (app: INestApplicationContext) => Promise<void>): Promise<number> {
  let app: INestApplicationContext | undefined;
  try {
    const settings = readSettings({ ...process.env, LOG_LEVEL: 'silent' });
    app = await NestFactory.createApplicationContext(AppModule.for(settings), { logger: false, abortOnError: false });
    await work(app);
    return 0;
  } catch (error) {
    if (error instanceof WrongSetting || error instanceof RuleBroken) console.error(error.message);
    else console.error(error);
    return 1;
  } finally {
    await app?.close();
  }
}
