import { DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { Vault } from '../kernel/vault.js';
import { SETTINGS, Settings } from './settings.js';

/** The settings, the clock and the vault, for everybody. */
@Global()
@Module({})
export class ConfigModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        Clock,
        { provide: SETTINGS, useValue: settings },
        { provide: Vault, useFactory: () => new Vault(settings.secretKey) },
      ],
      exports: [Clock, SETTINGS, Vault],
    };
  }
}
