/** Runs one command line against the commands of all slices and gives the exit code. */
import { Command, CommanderError } from 'commander';
import type { Commands, DeskCommand, Terminal } from '../platform/commands.js';
import { DomainError } from '../platform/errors.js';

export const EXIT = { done: 0, failed: 1, notUnderstood: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export async function runCommandLine(
  commands: Commands,
  line: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const program = programOf(commands, terminal);
  try {
    await program.parseAsync(line, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    // Commander has said what it did not understand and shown the list.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.notUnderstood;
    terminal.complain(oneLine(error));
    return EXIT.failed;
  }
}

/** An error as one line for a person: no stack, every bad field named. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const fields = error instanceof DomainError ? error.errors : [];
  const parts = [error.message, ...fields.map(({ field, message }) => `${field}: ${message}`)];
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function programOf(commands: Commands, terminal: Terminal): Command {
  const program = new Command('desk')
    .usage('<command> [options]')
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({
      writeOut: (text) => terminal.say(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
    });
  for (const command of commands.all()) addTo(program, command, terminal);
  return program;
}

function addTo(program: Command, command: DeskCommand, terminal: Terminal): void {
  const sub = program.command(command.name).description(command.describe);
  command.configure?.(sub);
  sub.action(() => command.run({ arguments: sub.args, options: sub.opts(), terminal }));
}
