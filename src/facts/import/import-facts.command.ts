/** `facts:import FILE [--dry-run]` */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Command } from 'commander';
import { z } from 'zod';
import { type CommandCall, Commands, type DeskCommand, type Terminal } from '../../platform/commands.js';
import { Refused } from '../../platform/errors.js';
import { parse } from '../../platform/validation.js';
import { type FactImportView, factImportSchema } from '../contract.js';
import { FactImport } from './fact-import.service.js';
import { linesOfFile } from './import-body.js';

const argumentsSchema = z.tuple([z.string()]);
const optionsSchema = z.object({ dryRun: z.boolean().default(false) });

@Injectable()
export class ImportFacts implements DeskCommand, OnModuleInit {
  readonly name = 'facts:import';
  readonly describe = 'Import facts from a JSON or CSV file, all or nothing';

  constructor(
    private readonly commands: Commands,
    private readonly imports: FactImport,
  ) {}

  onModuleInit(): void {
    this.commands.add(this);
  }

  configure(command: Command): void {
    command
      .argument('<file>', 'a list of facts (.json) or a table (.csv)')
      .option('--dry-run', 'say line by line what would happen, and change nothing');
  }

  /** @throws Refused when a line is wrong: nothing was written then */
  async run({ arguments: given, options, terminal }: CommandCall): Promise<void> {
    const [file] = parse(argumentsSchema, given);
    const { dryRun } = parse(optionsSchema, options);
    const name = basename(file);
    const lines = linesOfFile(name, await readFile(file, 'utf8'));
    const request = { lines, official: null, changeNote: `Imported from ${name}` };
    if (dryRun) return report(await this.imports.dryRun(request), terminal);
    try {
      report(await this.imports.run(request), terminal);
    } catch (error) {
      if (error instanceof Refused) complain(factImportSchema.parse(error.extra), terminal);
      throw error;
    }
  }
}

function report(view: FactImportView, terminal: Terminal): void {
  complain(view, terminal);
  const { created, changed, unchanged, failed } = view;
  const counts = `${created} created, ${changed} changed, ${unchanged} unchanged, ${failed} failed`;
  terminal.say(view.dryRun ? `Dry run, nothing was written: ${counts}.` : `Imported: ${counts}.`);
}

function complain(view: FactImportView, terminal: Terminal): void {
  for (const { line, id, errors } of view.lines) {
    for (const { field, message } of errors) {
      terminal.complain(`line ${line}${id === null ? '' : ` (${id})`}: ${field}: ${message}`);
    }
  }
}
