import { Injectable } from '@nestjs/common';
import { Comparables } from './comparables.js';
import type { Thing } from './traces.js';

/** What was found to be the same: shown as one, and decided as one. */
@Injectable()
export class Clusters {
  constructor(private readonly comparables: Comparables) {}

  /** The others that are the same as this; none when it stands alone. */
  async of(kind: string, id: number): Promise<Thing[]> {
    const others = (await this.comparables.get(kind)?.sameAs(id)) ?? [];
    return others.map((other) => ({ kind, id: other }));
  }
}
