import type { Nearby } from '../../web/nearby.js';

/** Where an article plays, and which trades it concerns. */
export interface ArticlePlace {
  readonly regions: readonly string[];
  readonly towns: readonly string[];
  readonly leaves: readonly string[];
}

/**
 * Live listings that belong beside an article. The trades never meet: whoever shows both (the city) provides this.
 */
export abstract class ListingsNearby {
  /** Null when nothing fits. `tags` name every listing shown, for the page that shows them. */
  abstract near(place: ArticlePlace): Promise<Nearby | null>;
}
