import { Body, Controller, HttpCode, Param, Post, Req, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import type { Request, Response } from 'express';
import { clockWords } from '../../kernel/format.js';
import { FormBack } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import { uploadPhotos } from '../media/upload-photos.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { ArticleId } from './article-id.js';
import type { Article } from './article.entity.js';
import { NewsOpen } from './news-open.guard.js';
import { Newsroom, type Sending } from './newsroom.js';

/** What a script is told of a save: the number and edition that the next one names, who saved last, and when. */
const answerOf = ({ id, edition, savedBy, savedAt }: Article) => ({
  id,
  edition,
  savedBy,
  savedAt,
  savedWords: clockWords(savedAt),
});

/** The same saves for the editor's script, which sends the form while it is being written and wants an answer in a few bytes. */
@Controller('staff/news')
@Roles('editor', 'admin')
@UseGuards(NewsOpen)
export class NewsroomAutosaveController {
  constructor(private readonly newsroom: Newsroom) {}

  @Post('autosave')
  @UseInterceptors(uploadPhotos())
  async create(@CurrentStaff() person: Person, @Body() sent: Sent, @Req() req: Request) {
    return answerOf(await this.newsroom.save(null, { person, sent, req }));
  }

  /** 409 names who was quicker, and the edition that is there now: who saves with that knows what is lost. */
  @Post(':id/autosave')
  @HttpCode(200)
  @UseInterceptors(uploadPhotos())
  async save(
    @CurrentStaff() person: Person,
    @Param('id', ArticleId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ) {
    const sending: Sending = { person, sent, req };
    try {
      return answerOf(await this.newsroom.save(await this.newsroom.article(id), sending));
    } catch (error) {
      if (!(error instanceof FormBack) || error.getStatus() !== 409) throw error;
      res.status(409);
      return answerOf(await this.newsroom.article(id));
    }
  }
}
