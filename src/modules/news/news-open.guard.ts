import { CanActivate, Inject, Injectable, NotFoundException } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';

/** `@UseGuards(NewsOpen)`: where a board is run without news (`NEWS_MODE=off`), there is nothing at these addresses. */
@Injectable()
export class NewsOpen implements CanActivate {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  canActivate(): boolean {
    if (this.settings.newsMode === 'off') throw new NotFoundException();
    return true;
  }
}
