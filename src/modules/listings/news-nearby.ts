import type { Nearby } from '../../web/nearby.js';

/** Where a listing is, and what kind it is. */
export interface ListingPlace {
  readonly region: string;
  readonly town: string | null;
  readonly leaf: string;
}

/** News that belong beside a listing. The trades never meet: whoever shows both (the city) provides this. */
export abstract class NewsNearby {
  /** Null when nothing fits. `tags` name every article shown, for the page that shows them. */
  abstract near(place: ListingPlace): Promise<Nearby | null>;
}
