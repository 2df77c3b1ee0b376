/** The port by which each slice gives commands to `npm run desk -- <command>`. */
import { Injectable } from '@nestjs/common';
import type { Command } from 'commander';

/** Where a command reads and writes; tests put their own in its place. */
export interface Terminal {
  /** One line on standard output: what the command was asked for. */
  say(line: string): void;
  /** One line on standard error: what is wrong, or what a person should know besides. */
  complain(line: string): void;
  /** Everything on standard input. */
  readInput(): Promise<string>;
}

export interface CommandCall {
  arguments: readonly string[];
  /** As commander read them: parse them with a schema before use. */
  options: Readonly<Record<string, unknown>>;
  terminal: Terminal;
}

export interface DeskCommand {
  /** e.g. `officials:add` */
  readonly name: string;
  /** One sentence for the list of commands. */
  readonly describe: string;
  /** Adds arguments and options. */
  configure?(command: Command): void;
  /** A thrown `DomainError` or `Error` becomes one line and exit code 1. */
  run(call: CommandCall): Promise<void>;
}

/** Every command, added by the slices while the application starts (`onModuleInit`). */
@Injectable()
export class Commands {
  private readonly commands = new Map<string, DeskCommand>();

  add(...commands: readonly DeskCommand[]): void {
    for (const command of commands) {
      if (this.commands.has(command.name)) throw new Error(`Two commands are called ${command.name}.`);
      this.commands.set(command.name, command);
    }
  }

  /** By name. */
  all(): DeskCommand[] {
    return [...this.commands.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}
