/** Remembers a bounded number of values for a while; the one not asked for longest goes first. */
export class Recent<Key, Value> {
  private readonly kept = new Map<Key, { value: Value; until: number }>();

  constructor(
    private readonly capacity: number,
    private readonly milliseconds: number,
  ) {}

  get(key: Key, now: number): Value | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    if (found.until <= now) return undefined;
    this.kept.set(key, found);
    return found.value;
  }

  set(key: Key, value: Value, now: number): void {
    this.kept.delete(key);
    this.kept.set(key, { value, until: now + this.milliseconds });
    if (this.kept.size > this.capacity) this.kept.delete(this.kept.keys().next().value!);
  }
}
