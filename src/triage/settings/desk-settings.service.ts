/** The settings of the desk for those who read and change them. */
import { Injectable } from '@nestjs/common';
import { Departments, type Official, requireDeskAdmin } from '../../officials/index.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Invalid, NotFound } from '../../platform/errors.js';
import {
  type SettingDefinition,
  Settings,
  type SettingVersion,
  WHOLE_DESK,
} from '../../platform/settings/index.js';
import { HOURS } from '../../platform/time.js';
import { invalid } from '../../platform/validation.js';
import { afterWorkingTime } from '../deadline.js';
import { OfficeCalendar } from '../office-calendar.service.js';
import { BANDS, type Calendar, DEADLINES, type Deadlines, workingCalendar } from './desk-settings.js';
import { SETTING_NAMES, type SettingChangeBody, type SettingView } from './settings.contract.js';

type Name = SettingView['name'];
type Value = NonNullable<SettingView['value']>;

@Injectable()
export class DeskSettings {
  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly clock: Clock,
    private readonly departments: Departments,
    private readonly settings: Settings,
    private readonly work: UnitOfWork,
  ) {}

  /** Each setting of the whole desk, and those that a department has for itself. */
  list(): SettingView[] {
    return SETTING_NAMES.flatMap((name) => {
      const changed = this.settings.newestOf(name);
      const desk = changed.find(({ scope }) => scope === WHOLE_DESK);
      const own = changed.filter(({ scope, value }) => scope !== WHOLE_DESK && value !== 'null');
      return [
        this.view(name, desk, this.definition(name).fallback),
        ...own.map((row) => this.view(name, row)),
      ];
    });
  }

  /** Newest first. @throws NotFound `setting/unknown` */
  async versions(name: Name, scope: string): Promise<SettingView[]> {
    this.requireScope(name, scope);
    return (await this.settings.versions(name, scope)).map((row) => this.view(name, row));
  }

  /**
   * The value counts at once, for what is decided from now on.
   * @throws Forbidden `official/role-needed`; Invalid; Conflict `setting/stale-version`
   */
  async change(
    { name, scope }: { name: Name; scope: string },
    { version, value, note }: SettingChangeBody,
    official: Official,
  ): Promise<SettingView> {
    this.requireScope(name, scope);
    if (scope === WHOLE_DESK || !official.may('admin', scope)) requireDeskAdmin(official);
    const definition = this.definition(name);
    const checked = this.checked(definition, scope, value);
    this.requireEndingDeadlines(name, scope, checked);
    const row = await this.work.run((unit) =>
      this.settings.save(unit, definition, { scope, version, value: checked, note, by: official.ref }),
    );
    return this.view(name, row);
  }

  private definition(name: Name): SettingDefinition<Value> {
    switch (name) {
      case 'calendar':
        return this.calendar.setting as SettingDefinition<Value>; // Each definition parses its own kind of value.
      case 'deadlines':
        return DEADLINES as SettingDefinition<Value>; // As above.
      case 'thresholds':
        return BANDS as SettingDefinition<Value>; // As above.
    }
  }

  /** A department may give up its own value: null stands for that of the whole desk. */
  private checked(definition: SettingDefinition<Value>, scope: string, value: unknown): Value {
    if (value === null && scope !== WHOLE_DESK) return null as unknown as Value; // Read back as "none of its own".
    const parsed = definition.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw invalid(parsed.error.issues.map((issue) => ({ ...issue, path: ['value', ...issue.path] })));
  }

  /** Only calendars differ between departments. */
  private requireScope(name: Name, scope: string): void {
    const known = this.departments.all().some(({ id }) => id === scope);
    if (scope === WHOLE_DESK || (known && name === 'calendar')) return;
    throw new NotFound('setting/unknown', 'There is no such setting.');
  }

  /** A calendar without working time would leave every new case without a deadline. */
  private requireEndingDeadlines(name: Name, scope: string, value: Value | null): void {
    if (value === null || name === 'thresholds') return;
    const desk = this.settings.of(this.calendar.setting);
    // The name tells which kind of value it is.
    const deadlines = name === 'deadlines' ? (value as Deadlines) : this.settings.of(DEADLINES);
    const calendar = name === 'calendar' ? (value as Calendar) : desk;
    const holidays = scope === WHOLE_DESK ? [] : desk.holidays;
    try {
      afterWorkingTime(this.clock.instant(), deadlines.low * HOURS, workingCalendar(calendar, holidays));
    } catch (cause) {
      const errors = [
        { field: 'value.hours', message: 'With these days and hours the office hardly ever opens.' },
      ];
      throw new Invalid('request/invalid', 'Please correct: value.hours.', { errors, cause });
    }
  }

  private view(name: Name, row: SettingVersion | undefined, fallback?: Value): SettingView {
    // Written by `change`, or the setting's own first value.
    const value = (row === undefined ? fallback : JSON.parse(row.value)) as Value;
    return {
      name,
      scope: row?.scope ?? WHOLE_DESK,
      version: row?.version ?? 0,
      value,
      note: row?.note ?? '',
      changedBy: row?.changedBy ?? null,
      changedAt: row?.changedAt ?? null,
    };
  }
}
