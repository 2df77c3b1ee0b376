/** Boots the desk and says where it is. */
import 'reflect-metadata';
import { createApp } from './create-app.js';
import { BadSettings, readConfig } from './platform/config.js';

async function main(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  process.stdout.write(`Rumour Desk is ready at ${config.publicUrl}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof BadSettings ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
