/** The office calendar, with the holidays of `data/calendar/holidays.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../platform/config.js';
import { parse } from '../platform/validation.js';
import { dueAt, kolkataCalendar, type WorkingCalendar } from './deadline.js';
import type { Level } from './priority.js';

const fileSchema = z.object({ holidays: z.array(z.object({ date: z.iso.date(), name: z.string() })) });

@Injectable()
export class OfficeCalendar {
  private readonly calendar: WorkingCalendar;

  constructor(config: Config) {
    const file: unknown = JSON.parse(readFileSync(join(config.dataDir, 'calendar', 'holidays.json'), 'utf8'));
    this.calendar = kolkataCalendar(parse(fileSchema, file).holidays.map((holiday) => holiday.date));
  }

  dueAt(from: string, level: Level): string {
    return dueAt(from, level, this.calendar);
  }
}
