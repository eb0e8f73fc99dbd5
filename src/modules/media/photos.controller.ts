import {
  Controller,
  Get,
  HttpException,
  NotFoundException,
  Param,
  Post,
  Req,
  Res,
  UnprocessableEntityException,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { found, notFoundUnless } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import { PhotoBudget } from './photo-budget.guard.js';
import { PhotoRefused } from './photo-refused.js';
import { Photos } from './photos.js';
import { ENDINGS } from './prints.js';
import { PICTURE_HEADERS } from './serve-uploads.js';
import { uploadedPhotos, uploadPhotos } from './upload-photos.js';

/** One photo at a time, before the form it belongs to is sent. */
@Controller('photos')
export class PhotosController {
  constructor(private readonly photos: Photos) {}

  @Post()
  @Public()
  @UseGuards(PhotoBudget)
  @UseInterceptors(uploadPhotos('photo', 1))
  async take(@Req() req: Request) {
    const [file] = uploadedPhotos(req);
    if (!file) throw new UnprocessableEntityException('请选择一张照片');
    const { token, thumb, width, height } = await this.photos.take(file).catch(answer);
    return { token, thumb, width, height };
  }

  /** A photo for its poster and for staff, also while the public cannot reach it: their pages carry the pass. Nobody may keep it. */
  @Get(':pass/:picture')
  @Public()
  async show(@Param('pass') pass: string, @Param('picture') picture: string, @Res() res: Response) {
    notFoundUnless(ENDINGS.includes(`-${picture}`));
    const path = found(await this.photos.fileOf(pass, `-${picture}`));
    res.set({ ...PICTURE_HEADERS, 'Cache-Control': 'private, no-store' });
    await new Promise<void>((resolve, reject) =>
      res.sendFile(path, { cacheControl: false, dotfiles: 'allow' }, (error) =>
        error && !res.headersSent ? reject(new NotFoundException()) : resolve(),
      ),
    );
  }
}

function answer(error: unknown): never {
  throw error instanceof PhotoRefused ? new HttpException(error.message, error.status) : error;
}
