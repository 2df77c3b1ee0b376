/** `reports:import FILE`: many reports from a file, each stored once however often the file is imported. */
import { stat } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Command } from 'commander';
import { z } from 'zod';
import { type CommandCall, Commands, type DeskCommand } from '../../platform/commands.js';
import { Config } from '../../platform/config.js';
import { parse } from '../../platform/validation.js';
import { CHANNELS } from '../contract.js';
import { type Destination, OwnIntake } from '../import/destination.js';
import { type FailedLine, type ImportCount, importReports } from '../import/import-reports.js';
import { progressOn } from '../import/progress.js';
import { readLines } from '../import/read-lines.js';
import { deskAnswers, RunningDesk } from '../import/running-desk.js';
import { Intake } from '../intake.service.js';

const optionsSchema = z.strictObject({
  channel: z.enum(CHANNELS, `Please give one of: ${CHANNELS.join(', ')}.`).default('other'),
  demonstration: z.boolean().default(false),
  direct: z.boolean().default(false),
  url: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
});
type ImportOptions = z.infer<typeof optionsSchema>;

@Injectable()
export class FileImportCommand implements DeskCommand, OnModuleInit {
  readonly name = 'reports:import';
  readonly describe =
    'Imports reports from a file of JSON lines or CSV; lines that are already in are skipped.';

  constructor(
    private readonly commands: Commands,
    private readonly config: Config,
    private readonly intake: Intake,
  ) {}

  onModuleInit(): void {
    this.commands.add(this);
  }

  configure(command: Command): void {
    command
      .argument('<file>', 'JSON lines, or CSV when its name ends in .csv')
      .option('--channel <channel>', 'where the posts were seen, for lines that do not say it (other)')
      .option('--demonstration', 'mark the reports as demonstration data (only without a running desk)')
      .option('--url <url>', 'address of the running desk (PUBLIC_URL when it answers)')
      .option(
        '--direct',
        'write to the database even if a desk is running; it sees them after its next start',
      );
  }

  async run({ arguments: [path = ''], options: given, terminal }: CommandCall): Promise<void> {
    const options = parse(optionsSchema, given);
    const { size } = await stat(path);
    const destination = await this.destinationOf(options, terminal);
    const progress = progressOn(terminal, size);
    const lines = readLines({
      path,
      defaults: { channel: options.channel },
      onRead: (bytes) => progress.read(bytes),
    });
    const failures: FailedLine[] = [];
    const count = await importReports(lines, destination, {
      onLine: (so) => progress.counted(so),
      onFailure: (line) => void failures.push(line),
    }).finally(() => progress.end());
    for (const line of failures) terminal.complain(wordsOf(line));
    terminal.say(summaryOf(count));
    if (count.failed > 0) throw new Error(`${count.failed} lines were not imported.`);
  }

  private async destinationOf(
    options: ImportOptions,
    terminal: CommandCall['terminal'],
  ): Promise<Destination> {
    const url = options.url ?? this.config.publicUrl;
    const throughServer = !options.direct && (options.url !== undefined || (await deskAnswers(url)));
    if (!throughServer) return new OwnIntake(this.intake, options.demonstration);
    terminal.complain(`Importing through the running desk at ${url}.`);
    if (options.demonstration) {
      terminal.complain('The reports are not marked as demonstration data: a running desk takes no marks.');
    }
    return new RunningDesk(url);
  }
}

function wordsOf({ number, errors }: FailedLine): string {
  return `line ${number}: ${errors.map(({ field, message }) => `${field}: ${message}`).join(' ')}`;
}

function summaryOf({ imported, alreadyThere, failed }: ImportCount): string {
  return `Imported ${imported}, already there ${alreadyThere}, failed ${failed}.`;
}
