import { Driver, PostingQuery, Statement } from './posting-query.js';
import { Walk, WalkedQuery } from './posting-walk.js';

interface Branch {
  readonly query: WalkedQuery;
  readonly driver: Driver;
}

/** One page: rows of `kind`, `item_id`, `document`, and `value` when ordered by a number. */
export function pageStatement(query: PostingQuery, driver: Driver, join: string, limit: number): Statement {
  const direction = query.order?.direction === 'asc' ? 'ASC' : 'DESC';
  const order = `ORDER BY ${query.order ? `value ${direction}, ` : ''}document ${direction} LIMIT ?`;
  const branches = branchesOf(query, driver).map((branch) => new Walk(branch.query, branch.driver, join).page(limit));
  return branches.length === 1 ? branches[0]! : union(branches, (parts) => `${parts} ${order}`, [limit]);
}

/** How many there are, as one row of `n`; counting stops at `limit`, or at `limit` for each of several branches. */
export function countStatement(query: PostingQuery, driver: Driver, join: string, limit: number): Statement {
  const branches = branchesOf({ ...query, after: null }, driver);
  const walks = branches.map((branch) => new Walk(branch.query, branch.driver, join).some(limit));
  return union(walks, (parts) => `SELECT COUNT(*) AS n FROM (${parts}) AS u`, []);
}

function union(branches: Statement[], around: (parts: string) => string, parameters: number[]): Statement {
  const parts = branches.map(({ text }, index) => `SELECT * FROM (${text}) AS b${index}`).join(' UNION ');
  return { text: around(parts), parameters: [...branches.flatMap((branch) => branch.parameters), ...parameters] };
}

/** Walking "any of" is one walk for each; going on within equal values is one walk for the rest of these, one for what comes after. */
function branchesOf(query: PostingQuery, driver: Driver): Branch[] {
  if (driver.by === 'group') {
    const any = query.any.filter((_, index) => index !== driver.group);
    return query.any[driver.group]!.map((token) => ({
      query: { ...query, any, all: [token, ...query.all] },
      driver: { by: 'token', token },
    }));
  }
  return query.after && driver.by === 'range' && query.order?.range === driver.range
    ? [
        { query: { ...query, equalValue: true }, driver },
        { query: { ...query, equalValue: false }, driver },
      ]
    : [{ query, driver }];
}
