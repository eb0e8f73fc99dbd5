import { Injectable } from '@nestjs/common';

/** What of an item can be blocked. */
export interface Blockable {
  /** As `parsePhone` gives it; null when there is none, or none any more. */
  readonly phone: string | null;
  readonly photoPrints: readonly string[];
  readonly title: string;
  readonly body: string;
}

type Find = (id: number) => Promise<Blockable | null>;

/** Each trade says of its kinds what there is to block. */
@Injectable()
export class Blockables {
  private readonly byKind = new Map<string, Find>();

  add(kind: string, find: Find): void {
    this.byKind.set(kind, find);
  }

  async find(kind: string, id: number): Promise<Blockable | null> {
    return (await this.byKind.get(kind)?.(id)) ?? null;
  }
}
