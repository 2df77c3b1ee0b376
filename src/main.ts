/** Boots the desk and says where it is. */
import 'reflect-metadata';
import { createApp } from './create-app.js';
import { loadDemonstration } from './demonstration.js';
import { DEMONSTRATION_LOG_INS } from './officials/index.js';
import { BadSettings, type Config, readConfig } from './platform/config.js';

async function main(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  await app.init();
  await loadDemonstration(app);
  await app.listen(config.port, config.host);
  process.stdout.write(welcome(config));
}

const EMAIL_WIDTH = 28;
const ROLE_WIDTH = 10;

function welcome(config: Config): string {
  const pages = [
    ['Published fact-checks', '/'],
    ['Report a message', '/report'],
    ['Officials', '/desk'],
    ['API', '/api/docs'],
  ];
  const lines = [
    '',
    'Rumour Desk is ready.',
    '',
    ...pages.map(([name = '', path = '']) => `  ${name.padEnd(24)}${config.publicUrl}${path}`),
  ];
  if (config.demonstration) {
    lines.push('', `Demonstration log-ins (password ${config.demoPassword}):`, '');
    lines.push(
      ...DEMONSTRATION_LOG_INS.map(
        ({ email, role, departments }) =>
          `  ${email.padEnd(EMAIL_WIDTH)}${role.padEnd(ROLE_WIDTH)}${departments}`,
      ),
    );
    lines.push('', 'This is a demonstration: its data is marked. NODE_ENV=production serves without it.');
  }
  return `${lines.join('\n')}\n\n`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof BadSettings ? error.message : startFailure(error)}\n`);
  process.exitCode = 1;
  // Timers and connections of a half-started application would keep the process alive.
  process.exit();
});

function startFailure(error: unknown): string {
  return error instanceof Error ? `The desk could not start: ${error.stack ?? error.message}` : String(error);
}
