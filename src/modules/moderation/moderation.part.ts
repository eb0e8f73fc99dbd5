import type { Provider, Type } from '@nestjs/common';

/** A part of the moderation that stands in a folder of its own. */
export interface ModerationPart {
  readonly entities: readonly Type[];
  readonly controllers: readonly Type[];
  readonly providers: readonly Provider[];
  /** What the trades may use. */
  readonly exports: readonly Type[];
}
