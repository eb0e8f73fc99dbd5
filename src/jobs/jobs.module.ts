import { Global, Module } from '@nestjs/common';
import { Job } from './job.entity.js';
import { Leases } from './leases.js';
import { Timetable } from './timetable.js';

export const jobsEntities = [Job];

/** What recurs. */
@Global()
@Module({ providers: [Leases, Timetable], exports: [Timetable] })
export class JobsModule {}
