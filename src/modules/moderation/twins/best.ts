/** The few of lowest rank, in order. */
export class Best<Found> {
  private readonly ranks: number[] = [];
  readonly found: Found[] = [];

  constructor(private readonly most: number) {}

  offer(rank: number, one: Found): void {
    if (this.ranks.length === this.most && rank >= this.ranks[this.most - 1]!) return;
    let place = this.ranks.length;
    while (place > 0 && this.ranks[place - 1]! > rank) place -= 1;
    this.ranks.splice(place, 0, rank);
    this.found.splice(place, 0, one);
    if (this.ranks.length > this.most) {
      this.ranks.pop();
      this.found.pop();
    }
  }
}
