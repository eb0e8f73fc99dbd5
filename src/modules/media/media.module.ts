import { Module, OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Timetable } from '../../jobs/timetable.js';
import { HOUR } from '../../kernel/clock.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { Darkroom } from './darkroom.js';
import { PhotoFiles } from './photo-files.js';
import { PhotoPasses } from './photo-passes.js';
import { PhotoSweep } from './photo-sweep.js';
import { Photo } from './photo.entity.js';
import { PhotosController } from './photos.controller.js';
import { Photos } from './photos.js';
import { UploadFolder } from './upload-folder.js';

export const mediaEntities = [Photo];

/** Photos. A module whose controllers use `uploadPhotos` imports this one. */
@Module({
  imports: [VisitorsModule],
  controllers: [PhotosController],
  providers: [
    Photos,
    PhotoPasses,
    PhotoSweep,
    { provide: Darkroom, useFactory: () => new Darkroom() },
    {
      provide: PhotoFiles,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => new PhotoFiles(settings.uploadsDir),
    },
    {
      provide: UploadFolder,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => new UploadFolder(settings.dataDir),
    },
  ],
  exports: [Photos, UploadFolder],
})
export class MediaModule implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly sweep: PhotoSweep,
  ) {}

  onModuleInit(): void {
    this.timetable.every('photos:sweep', HOUR, () => this.sweep.sweep());
  }
}
