import type { Dialect } from '../../src/database/dialect.js';

/** One line of what a database says about how it runs a statement. */
export type Step = Record<string, unknown>;

/** The steps that read more of a table than a key leads to. Derived tables (b, f, u) hold no more rows than a LIMIT let in. */
export function scans(dialect: Dialect, steps: readonly Step[]): Step[] {
  return steps.filter((step) => (dialect.name === 'sqlite' ? isScanOfSqlite(step) : isScanOfMysql(step)));
}

/** Whether found rows are sorted before the first can be shown. */
export function sorts(dialect: Dialect, steps: readonly Step[]): boolean {
  return steps.some(({ detail, Extra }) =>
    /TEMP B-TREE|filesort/.test(String(dialect.name === 'sqlite' ? detail : Extra)),
  );
}

const isScanOfSqlite = ({ detail }: Step): boolean => /^SCAN (?!(b\d+|f\d+|u|CONSTANT ROW)$)/.test(String(detail));

function isScanOfMysql({ table, type, key_len, ref, Extra }: Step): boolean {
  if (table === null || String(table).startsWith('<')) return false;
  if (String(Extra).includes('join buffer') || !['const', 'eq_ref', 'ref', 'range'].includes(String(type))) return true;
  // What is looked up for a document is found by the whole key: 8 bytes of the document, 16 with the token or measure.
  return String(ref).includes('.document') && !(key_len === '16' || (table === 'd' && key_len === '8'));
}
