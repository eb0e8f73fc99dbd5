import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timetable } from '../../../jobs/timetable.js';
import { DAY, HOUR } from '../../../kernel/clock.js';
import { Firings } from './firings.js';
import { Lessons } from './lessons.js';

/** Lets go of what is too old to say anything about the rules. */
@Injectable()
export class RulesSweep implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly firings: Firings,
    private readonly lessons: Lessons,
  ) {}

  onModuleInit(): void {
    this.timetable.every('moderation:firings', HOUR, (now) => this.firings.sweep(now));
    this.timetable.every('moderation:lessons', DAY, () => this.lessons.forgetOld());
  }
}
