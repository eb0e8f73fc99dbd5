import { AbstractLogger } from 'typeorm';

const SLOW_MS = 500;

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Told of every statement. Parameters are personal data: they are never logged, and kept only while somebody records. */
export class StatementLog extends AbstractLogger {
  private recording: Statement[] | null = null;

  constructor(private readonly onSlow: (sql: string, ms: number) => void = () => undefined) {
    super();
  }

  static readonly slowMs = SLOW_MS;

  /** The statements that were run while `work` ran, by anybody. */
  async record(work: () => Promise<unknown>): Promise<Statement[]> {
    const heard: Statement[] = (this.recording = []);
    try {
      await work();
    } finally {
      this.recording = null;
    }
    return heard;
  }

  override logQuery(sql: string, parameters?: unknown[]): void {
    this.recording?.push({ sql, parameters: parameters ?? [] });
  }

  override logQuerySlow(ms: number, sql: string): void {
    this.onSlow(sql.slice(0, 300), ms);
  }

  override logQueryError(): void {}
  protected writeLog(): void {}
}
