// Runs one step: prints its name and seconds, keeps quiet when it went well and shows the output when it did not.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const isWindows = process.platform === 'win32';
const SHOWN_LINES = 120;

/** A program that a dependency brought. */
export function bin(name) {
  return join(ROOT, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name);
}

/** Never rejects: a program that cannot be started has the code 127. */
export function run(command, args = [], { env = {}, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell: isWindows,
      timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: `${stderr}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

function tail(text) {
  const lines = text.trimEnd().split('\n');
  const cut = lines.length - SHOWN_LINES;
  return cut > 0 ? `… ${cut} lines before\n${lines.slice(cut).join('\n')}` : lines.join('\n');
}

/**
 * `work` answers { ok, output?, note? }. The step's line is printed when it is done.
 * @returns what `work` answered
 */
export async function step(name, work) {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  say(`${result.ok ? '✓' : '✗'} ${name.padEnd(34)}${seconds} s${result.note ? `   ${result.note}` : ''}`);
  if (!result.ok && result.output) say(tail(result.output));
  return result;
}

/** The usual step: one program that must end with code 0. */
export function program(command, args, options) {
  return async () => {
    const { code, stdout, stderr } = await run(command, args, options);
    return { ok: code === 0, output: `${stdout}${stderr}` };
  };
}

/** For the set-up: without this step nothing else can work. */
export async function must(name, work) {
  const result = await step(name, work);
  if (!result.ok) throw new Error(`"${name}" did not work. The output above says why.`);
  return result;
}
