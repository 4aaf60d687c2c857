// Starts Chromium with the extension, on the practice shop as if it were the real hosts; nothing else is reachable.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Where the extension runs; `killWorker` does what the browser does after 30 idle seconds without a debugger. */
export interface Extension {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  open(path: string): Promise<Page>;
  killWorker(): Promise<void>;
}

export interface LaunchOptions {
  readonly profile: string;
  readonly shopPort: number;
  readonly headless?: boolean;
  readonly locale?: string;
  /** More of the browser's own switches. */
  readonly args?: readonly string[];
  /** False: the same browser without the extension. */
  readonly withExtension?: boolean;
  /** A packed extension installs itself from the profile; then nothing is loaded by the command line. */
  readonly packedId?: string;
  /** Another build than the one that ships. */
  readonly folder?: string;
}

const WORKER_TIMEOUT = 5000;

export function chromiumPath(): string {
  const own = chromium.executablePath();
  return process.env.CHROMIUM_PATH ?? (existsSync(own) ? own : '/usr/bin/chromium');
}

export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const {
    profile,
    shopPort,
    headless = true,
    locale,
    withExtension = true,
    packedId,
    folder = BUILT,
    args = [],
  } = options;
  const loading =
    packedId || !withExtension ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const shop = `127.0.0.1:${shopPort}`;
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    viewport: headless ? { width: 1100, height: 800 } : null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(packedId
        ? [
            '--disable-component-extensions-with-background-pages',
            '--disable-default-apps',
            '--disable-background-networking',
            '--disable-component-update',
          ]
        : []),
    ],
    ...(locale && { locale }),
    args: [
      ...loading,
      ...args,
      `--host-resolver-rules=MAP *.aliexpress.com ${shop}, MAP *.aliexpress.us ${shop}, MAP aliexpress.ru ${shop}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--enable-unsafe-extension-debugging',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      ...(packedId ? [] : ['--disable-background-networking', '--disable-component-update']),
      ...(locale ? [`--lang=${locale.split('-')[0]}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A branded Chrome from 137 on ignores --load-extension; the debugging protocol can still load it. */
async function loadByProtocol(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: BUILT } as never);
  await session?.detach();
}

function isOurs(worker: Worker, id: string | undefined): boolean {
  const url = worker.url();
  return url.startsWith(`chrome-extension://${id ?? ''}`) && url.endsWith('/background.js');
}

async function findWorker(context: BrowserContext, packedId: string | undefined): Promise<Worker> {
  const find = () => context.serviceWorkers().find((worker) => isOurs(worker, packedId));
  const wait = () =>
    context.waitForEvent('serviceworker', {
      predicate: (worker) => isOurs(worker, packedId),
      timeout: packedId ? 4 * WORKER_TIMEOUT : WORKER_TIMEOUT,
    });
  const found = find();
  if (found) return found;
  try {
    return await wait();
  } catch (error) {
    const late = find();
    if (late) return late;
    if (packedId) throw error;
    const [worker] = await Promise.all([wait(), loadByProtocol(context)]);
    return worker;
  }
}

async function killWorker(context: BrowserContext, workerUrl: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no debugging session.');
  const find = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url === workerUrl,
    );
  for (let target = await find(); target; target = await find()) {
    await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
  }
  await session.detach();
}

export async function launch(options: LaunchOptions): Promise<Extension> {
  const context = await launchBrowser(options);
  const worker = await findWorker(context, options.packedId);
  const id = new URL(worker.url()).host;
  return {
    context,
    worker,
    id,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    killWorker: () => killWorker(context, worker.url()),
  };
}
