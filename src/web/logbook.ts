import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import type { Settings } from '../config/settings.js';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** One line of JSON for each thing that happened, on standard output. */
export const createLog = (settings: Pick<Settings, 'logLevel'>): Logger =>
  pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: told } });

/**
 * What the log keeps of an error. A statement's parameters, and messages of the database, which repeat values, are personal data; so
 * is every long number.
 */
export function told(error: unknown): object {
  if (!(error instanceof Error)) return { message: masked(String(error)) };
  const { driverError, query } = error as { driverError?: { code?: string }; query?: string };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: driverError ? undefined : masked(error.message),
    code: driverError?.code ?? (error as { code?: unknown }).code,
    statement: query?.slice(0, 300),
    stack: frames.slice(0, 12).map((line) => line.trim()),
  };
}

const masked = (text: string): string => text.slice(0, 500).replace(/\d[\d\s-]{5,}\d/g, '#');

/** Lets Nest and everybody who uses its `Logger` write into the log. What Nest says about itself is for debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly book: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: Level, message: unknown, rest: unknown[]): void {
    const from = rest.findLast((part) => typeof part === 'string');
    if (message instanceof Error) this.book[level]({ from, err: message });
    else if (typeof message === 'object') this.book[level]({ from, ...message });
    else this.book[level]({ from }, masked(String(message)));
  }
}
