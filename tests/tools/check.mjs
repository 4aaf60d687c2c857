// `npm run check`: types, lint, unused parts. Quick enough to run before every commit.
import { bootstrap } from './bootstrap.mjs';
import { CHECKS } from './checks.mjs';
import { say, step } from './run.mjs';

async function check() {
  await bootstrap();
  for (const [name, work] of CHECKS) {
    const { ok } = await step(name, work);
    if (!ok) process.exitCode = 1;
  }
}

try {
  await check();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
