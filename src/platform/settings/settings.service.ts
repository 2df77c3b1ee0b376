/**
 * Settings that officials change while the desk runs: kept in the database version by version, held in memory as
 * parsed values, so that hot paths read them like a constant. What another process changes is seen within a round.
 */
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { z } from 'zod';
import { Announcer } from '../announcer.js';
import { Clock, SECONDS } from '../clock.js';
import { ReadConnection, type Unit } from '../database/index.js';
import { Conflict } from '../errors.js';
import { Rounds } from '../rounds.js';
import { SettingVersionEntity } from './setting-version.entity.js';

/** The scope of what holds for the whole desk. */
export const WHOLE_DESK = 'all';
const ROUND_PAUSE = 5 * SECONDS;

/** What a setting is called, what it may be, and what it is as long as nobody has changed it. */
export interface SettingDefinition<Value> {
  name: string;
  schema: z.ZodType<Value>;
  /** Of the whole desk. */
  fallback: Value;
}

/** Announced after a setting was changed here or by another process. */
export class SettingChanged {
  constructor(
    readonly name: string,
    readonly scope: string,
  ) {}
}

export type SettingVersion = Readonly<SettingVersionEntity>;

export interface SettingChange<Value> {
  scope: string;
  /** The version on which the change rests; 0 where nobody has changed the setting yet. */
  version: number;
  value: Value;
  note: string;
  by: { id: string; name: string };
}

@Injectable()
export class Settings implements OnModuleInit {
  private readonly logger = new Logger(Settings.name);
  private readonly newest = new Map<string, SettingVersion>();
  private readonly parsed = new Map<string, unknown>();

  constructor(
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly rounds: Rounds,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.round();
    this.rounds.start({ name: 'settings', every: ROUND_PAUSE, work: () => this.round() });
  }

  /** The value that counts now; undefined for a department that has none of its own. */
  own<Value>(setting: SettingDefinition<Value>, scope: string): Value | undefined {
    const key = keyOf(setting.name, scope);
    if (!this.parsed.has(key)) this.parsed.set(key, this.read(setting, scope));
    return this.parsed.get(key) as Value | undefined; // Parsed by this setting's own schema.
  }

  /** The value that counts for the whole desk. */
  of<Value>(setting: SettingDefinition<Value>): Value {
    return this.own(setting, WHOLE_DESK) ?? setting.fallback;
  }

  /** Every scope in which the setting was changed, with its newest version. */
  newestOf(name: string): SettingVersion[] {
    return [...this.newest.values()].filter((version) => version.name === name);
  }

  /** Newest first. */
  versions(name: string, scope: string): Promise<SettingVersion[]> {
    return this.database
      .repository(SettingVersionEntity)
      .find({ where: { name, scope }, order: { version: 'DESC' } });
  }

  /**
   * Writes the next version; the value counts from the commit on.
   * @throws Conflict `setting/stale-version` naming who was faster
   */
  async save<Value>(
    unit: Unit,
    setting: SettingDefinition<Value>,
    { scope, version: basedOn, value, note, by }: SettingChange<Value>,
  ): Promise<SettingVersion> {
    const { name } = setting;
    const [before] = await unit.manager.find(SettingVersionEntity, {
      where: { name, scope },
      order: { version: 'DESC' },
      take: 1,
    });
    if ((before?.version ?? 0) !== basedOn) throw stale(before, basedOn);
    const row: SettingVersion = {
      ...{ name, scope, version: basedOn + 1, value: JSON.stringify(value), note },
      ...{ changedById: by.id, changedBy: by.name, changedAt: this.clock.instant() },
    };
    await unit.manager.insert(SettingVersionEntity, row);
    unit.afterCommit(() => this.take(row));
    return row;
  }

  /** Reads what has changed since the last round. */
  async round(): Promise<void> {
    await this.database.open();
    const rows = await this.database.repository(SettingVersionEntity).find({ order: { version: 'ASC' } });
    for (const row of rows) {
      if ((this.newest.get(keyOf(row.name, row.scope))?.version ?? 0) < row.version) this.take(row);
    }
  }

  private take(row: SettingVersion): void {
    const key = keyOf(row.name, row.scope);
    this.newest.set(key, row);
    this.parsed.delete(key);
    this.announcer.announce(new SettingChanged(row.name, row.scope));
  }

  private read<Value>({ name, schema }: SettingDefinition<Value>, scope: string): Value | undefined {
    const row = this.newest.get(keyOf(name, scope));
    if (row === undefined || row.value === NONE) return undefined;
    const parsed = schema.safeParse(JSON.parse(row.value));
    if (parsed.success) return parsed.data;
    this.logger.error(`The setting ${name} (${scope}) is not readable any more; its first value counts.`);
    return undefined;
  }
}

/** JSON of a value that was given up. */
const NONE = 'null';

function keyOf(name: string, scope: string): string {
  return `${name}/${scope}`;
}

function stale(before: SettingVersion | undefined, basedOn: number): Conflict {
  const who = before === undefined ? '' : ` by ${before.changedBy}`;
  return new Conflict(
    'setting/stale-version',
    `This setting was changed${who} while you looked at it. Please look at it again.`,
    { extra: { yourVersion: basedOn, currentVersion: before?.version ?? 0 } },
  );
}
