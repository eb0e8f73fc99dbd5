import { Column } from 'typeorm';
import { big } from '../../database/columns.js';

/**
 * Which other listings are the same, as far as lists have to know without asking. Kept in line by `ListingClusters` alone: it says of
 * all members the same whenever one of them comes or goes.
 */
export class ListingTwins {
  /** The number that all that are the same share: of the one that was there first. Null when there are no others. */
  @Column({ ...big, nullable: true })
  cluster: number | null = null;

  /** The one of this leaf and region that stands in lists for all; null while there is but one on show. */
  @Column({ ...big, nullable: true })
  lead: number | null = null;

  /** How many are on show, everywhere. */
  @Column({ type: 'int' })
  count = 0;

  /** Lowest and highest price of these in 元, with a blank between; null when none names a sum. */
  @Column({ type: 'varchar', length: 30, nullable: true })
  prices: string | null = null;
}
