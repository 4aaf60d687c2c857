// The practice shop: an HTTPS server on loopback that plays the order pages of the real hosts. It is reached through the
// browser's own host mapping, so that pages, links and scripts have their real addresses. Everything else is 404.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCertificate } from './certificate';
import { route, type ShopAnswer } from './routes';
import { type Scenario, scenarioAt } from './scenario';

export interface Shop {
  readonly port: number;
  /** One line per request: `GET www.aliexpress.com/p/order/index.html`. */
  readonly log: string[];
  readonly scenario: Scenario;
  close(): Promise<void>;
}

const SLOW_DELAY = 2000;
const MAX_BODY = 100_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_BODY) break;
  }
  return body;
}

function reply(response: ServerResponse, answer: ShopAnswer): void {
  response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers });
  response.end(answer.body);
}

export async function startShop(options: Partial<Scenario> = {}): Promise<Shop> {
  const scenario = scenarioAt(Date.now(), options);
  const log: string[] = [];
  const server = createServer(makeCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const method = request.method ?? 'GET';
    log.push(`${method} ${url.host}${url.pathname}${url.search}`);
    const answered = async () => {
      const body = method === 'POST' ? await bodyOf(request) : '';
      if (url.pathname.startsWith('/h5/')) {
        if (scenario.mode === 'slow') await wait(SLOW_DELAY);
        else if (method === 'POST') await wait(scenario.moreDelay);
      }
      return route({ method, url, body, origin: request.headers.origin ?? '' }, scenario, Date.now());
    };
    answered().then(
      (answer) => reply(response, answer),
      (error: unknown) => reply(response, { status: 500, headers: {}, body: String(error) }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    log,
    scenario,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
