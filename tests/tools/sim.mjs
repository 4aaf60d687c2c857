// `npm run sim -- --orders N`: random lives of browsers under our scheduler and four plain ones, on every core, as one table.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SELF = fileURLToPath(import.meta.url);
const USAGE = 'Use: npm run sim -- [--orders N] [--seed N]';

function numberOf(flag, fallback) {
  const at = process.argv.indexOf(flag);
  const value = at < 0 ? fallback : Number(process.argv[at + 1]);
  if (Number.isSafeInteger(value) && value > 0) return value;
  process.stderr.write(`${flag} must be a whole number above 0. ${USAGE}\n`);
  process.exit(2);
}

/** One share of the lives, in a process of its own. */
async function simulateShare({ orders, from, step }) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { simulate } = await server.ssrLoadModule('/tests/sim/simulate.ts');
  const sums = simulate(orders, from, step, (seed) => {
    process.stderr.write(`Ours failed in life ${seed}: npm run sim -- --orders 1 --seed ${seed}\n`);
  });
  await server.close();
  return sums;
}

const shareOf = (task) =>
  new Promise((resolve, reject) => {
    const child = fork(SELF, ['--share'], { env: { ...process.env, TZ: 'UTC' } });
    let sums = null;
    child.on('message', (message) => {
      sums = message;
    });
    child.on('exit', (code) => (sums === null ? reject(new Error(`a share ended with ${code}`)) : resolve(sums)));
    child.send(task);
  });

function total(shares) {
  const sums = {};
  for (const share of shares) {
    for (const [name, verdict] of Object.entries(share)) {
      sums[name] ??= { dates: 0, lost: 0, double: 0, early: 0 };
      for (const column of Object.keys(verdict)) sums[name][column] += verdict[column];
    }
  }
  return sums;
}

async function main() {
  const orders = numberOf('--orders', 2000);
  const seed = numberOf('--seed', 1);
  const cores = Math.max(1, Math.min(availableParallelism(), Math.ceil(orders / 250)));
  const tasks = Array.from({ length: cores }, (_, core) => ({
    orders: Math.ceil(orders / cores),
    from: seed + core,
    step: cores,
  }));
  const sums = total(await Promise.all(tasks.map(shareOf)));
  const rows = Object.entries(sums).map(([name, verdict]) => [name, ...Object.values(verdict).map(String)]);
  const table = [['scheduler', 'dates', 'lost', 'double', 'early'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at]))).join('  ');
  process.stdout.write(`${table.map(line).join('\n')}\n`);
  const ours = [sums.ours, sums['ours on two computers']];
  process.exitCode = ours.every(({ lost, double, early }) => lost + double + early === 0) ? 0 : 1;
}

if (process.argv.includes('--share')) {
  process.once('message', async (task) => {
    process.send(await simulateShare(task));
    process.disconnect();
  });
} else {
  await main();
}
