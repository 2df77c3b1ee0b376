/** `npm run desk -- <command>`: the application without its HTTP server, for one command. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { EXIT, oneLine, runCommandLine } from './cli/run-command-line.js';
import { terminal } from './cli/terminal.js';
import { Commands } from './platform/commands.js';
import { BadSettings, readConfig } from './platform/config.js';

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig()), {
    // Standard output belongs to the command; errors go to standard error.
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    process.exitCode = await runCommandLine(app.get(Commands), process.argv.slice(2), terminal);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  terminal.complain(error instanceof BadSettings ? error.message : oneLine(error));
  process.exitCode = EXIT.failed;
});
