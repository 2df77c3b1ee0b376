/** When answers are due, by the calendar and the deadlines that administrators have set for the desk or a department. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Announcer } from '../platform/announcer.js';
import { Config } from '../platform/config.js';
import { SettingChanged, type SettingDefinition, Settings } from '../platform/settings/index.js';
import { HOURS } from '../platform/time.js';
import { parse } from '../platform/validation.js';
import { afterWorkingTime, type WorkingCalendar } from './deadline.js';
import type { Level } from './priority.js';
import { type Calendar, calendarSetting, DEADLINES, workingCalendar } from './settings/desk-settings.js';

const fileSchema = z.object({ holidays: z.array(z.object({ date: z.iso.date(), name: z.string() })) });

@Injectable()
export class OfficeCalendar {
  /** The holidays of `data/calendar/holidays.json` count until somebody changes the calendar. */
  readonly setting: SettingDefinition<Calendar>;
  /** By department. */
  private readonly calendars = new Map<string, WorkingCalendar>();

  constructor(
    announcer: Announcer,
    config: Config,
    private readonly settings: Settings,
  ) {
    const file: unknown = JSON.parse(readFileSync(join(config.dataDir, 'calendar', 'holidays.json'), 'utf8'));
    this.setting = calendarSetting(parse(fileSchema, file).holidays);
    announcer.on(SettingChanged, ({ name }) => {
      if (name === this.setting.name) this.calendars.clear();
    });
  }

  /** @param department whose calendar counts; the whole desk's where it has none of its own */
  dueAt(from: string, level: Level, department: string): string {
    const hours = this.settings.of(DEADLINES)[level];
    return afterWorkingTime(from, hours * HOURS, this.of(department));
  }

  /** The calendar that counts in a department. */
  of(department: string): WorkingCalendar {
    const known = this.calendars.get(department);
    if (known !== undefined) return known;
    const desk = this.settings.of(this.setting);
    const own = this.settings.own(this.setting, department);
    const calendar = own === undefined ? workingCalendar(desk) : workingCalendar(own, desk.holidays);
    this.calendars.set(department, calendar);
    return calendar;
  }
}
