import { Body, Controller, HttpCode, PayloadTooLargeException, Post, UseGuards, UseInterceptors } from '@nestjs/common';
import { Roles } from '../users/roles.js';
import { cleanHtml } from './html/clean-html.js';
import { NewsOpen } from './news-open.guard.js';
import { PastedHtml, TOO_MUCH } from './newsroom-clean.interceptor.js';

/** The one way into a text: what an editor pastes is cleaned here, by the same hands that clean what is saved. */
@Controller('staff/news/clean')
@Roles('editor', 'admin')
@UseGuards(NewsOpen)
export class NewsroomCleanController {
  /** Takes HTML as it came from the clipboard; answers what may be inserted. */
  @Post()
  @HttpCode(200)
  @UseInterceptors(PastedHtml)
  clean(@Body() html: unknown) {
    try {
      return cleanHtml(typeof html === 'string' ? html : '');
    } catch (error) {
      if (error instanceof RangeError) throw new PayloadTooLargeException(TOO_MUCH);
      throw error;
    }
  }
}
