import { Injectable } from '@nestjs/common';

/** Counts the commits by which this process changed the index, so that what was counted before is counted again. */
@Injectable()
export class SearchChanges {
  private commits = 0;

  get latest(): number {
    return this.commits;
  }

  note(): void {
    this.commits += 1;
  }
}
