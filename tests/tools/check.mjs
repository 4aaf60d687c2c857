// `npm run check`: types, lint, unused parts. Quick enough to run before every commit.
import { bootstrap } from './bootstrap.mjs';
import { CHECKS } from './checks.mjs';
import { step } from './run.mjs';

await bootstrap();
for (const [name, work] of CHECKS) {
  const { ok } = await step(name, work);
  if (!ok) process.exitCode = 1;
}
