import type { DataSource, ObjectLiteral } from 'typeorm';

/**
 * TypeORM writes numbers into the text of a SQLite statement instead of binding them. Then nearly every statement is a new text
 * that must be prepared, which costs more than running it, and drives what is prepared and wanted again out of the cache.
 * With this they are bound like all other values. The driver for MySQL does so anyway.
 */
export function bindNumbers({ driver, options }: DataSource): void {
  if (options.type !== 'better-sqlite3') return;
  const escape = driver.escapeQueryWithParameters.bind(driver);
  driver.escapeQueryWithParameters = (sql, parameters) => {
    const [text, values] = escape(sql, boxed(parameters));
    return [text, values.map((value: unknown) => (value instanceof Number ? value.valueOf() : value))];
  };
}

/** A number in a box is no number to TypeORM. */
function boxed(parameters: ObjectLiteral): ObjectLiteral {
  const copy: ObjectLiteral = { ...parameters };
  for (const name in copy) if (typeof copy[name] === 'number') copy[name] = Object(copy[name]);
  return copy;
}
