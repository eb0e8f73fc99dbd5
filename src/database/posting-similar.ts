import { Statement } from './posting-query.js';

/** A token that two things can share, and how much that says. */
export interface SharedToken {
  readonly token: number;
  readonly weight: number;
}

/** What is alike: documents that have enough of these tokens. */
export interface SimilarQuery {
  readonly shared: readonly SharedToken[];
  /** Documents must have it, whatever else they share. */
  readonly within: number;
  readonly least: number;
  /** Of each token, so many of its newest documents are looked at. */
  readonly reach: number;
  /** Never answered. */
  readonly not: { readonly kind: string; readonly item_id: number };
  readonly limit: number;
}

/** Rows of `kind`, `item_id`, `document` and `value`, which is the sum of the weights; the most alike first, of equals the newest. */
export function similarStatement(query: SimilarQuery, join: string): Statement {
  const { shared, within, least, reach, not, limit } = query;
  const parts = shared.map(
    ({ weight }, place) =>
      `SELECT document, ${Number(weight)} AS weight FROM (SELECT document FROM search_tokens WHERE token = ? ORDER BY document DESC LIMIT ?) AS t${place}`,
  );
  const scores = `SELECT document, SUM(weight) AS score FROM (${parts.join(' UNION ALL ')}) AS w GROUP BY document HAVING SUM(weight) >= ?`;
  const text =
    `SELECT d.kind, d.item_id, d.document, s.score AS value FROM (${scores}) AS s` +
    ` ${join} search_tokens l ON l.token = ? AND l.document = s.document` +
    ` ${join} search_documents d ON d.document = s.document` +
    ' WHERE NOT (d.kind = ? AND d.item_id = ?) ORDER BY s.score DESC, s.document DESC LIMIT ?';
  const tokens = shared.flatMap(({ token }) => [token, reach]);
  return { text, parameters: [...tokens, least, within, not.kind, not.item_id, limit] };
}
