import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { readSettings, WrongSetting } from './config/read-settings.js';
import { prepare, welcome } from './demo/welcome.js';
import { start } from './server.js';

try {
  const settings = readSettings(process.env);
  const { app, url } = await start(settings, AppModule.for(settings), (app) => prepare(app, settings));
  await welcome(app, settings, url);
} catch (error) {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE') console.error(`PORT: ${process.env['PORT'] ?? 3000} is in use by another program`);
  else console.error(error instanceof WrongSetting ? error.message : error);
  process.exit(1);
}
