// Makes the report of a page that is open in a tab: asks for a copy, has it written anew. Nothing is kept, nothing is sent.

import type { SeenPage } from '../../utils/core/health/report';
import type { Report } from '../../utils/pages/report/redact-page';
import { version } from '../../utils/webext/lifecycle';
import { pageCopy } from '../../utils/webext/page-copy';

const placeOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return host + pathname;
};

/** Null when the tab is gone or shows another page by now. */
export async function makeReport({ page, url, why, tabId }: SeenPage, now: number): Promise<Report | null> {
  const copy = tabId === null ? null : await pageCopy(tabId);
  if (copy === null || !URL.canParse(copy.url) || placeOf(copy.url) !== placeOf(url)) return null;
  const { reportOf } = await import('../../utils/pages/report/redact-page');
  const copied = new DOMParser().parseFromString(copy.markup, 'text/html');
  return reportOf(copied, { url: copy.url, page, why, version: version(), at: now });
}
