// A saved report → what a fixture needs: where it belongs, and what we read of it today. What we read may be wrong or
// missing: that is why somebody sent the report.
import type { OrderReading } from '../../utils/core/reading';
import { findPage } from '../../utils/pages/find/page';
import { LAYOUTS } from '../../utils/pages/layouts';
import { RU_LAYOUTS } from '../../utils/pages/layouts/ru';
import { parsePage } from '../../utils/pages/parse/parse-page';

export interface Expected {
  readonly url: string;
  /** UTC ms. */
  readonly readAt: number;
  readonly trouble: string | null;
  readonly missed: readonly string[];
  readonly readings: readonly OrderReading[];
}

export interface ReportFixture {
  /** Folder under tests/fixtures/pages: a layout's id, or `unknown`. */
  readonly folder: string;
  readonly expected: Expected;
}

/** What a page made of this markup gives when it is read at this moment; all times of the reading are that moment. */
export function expectedOf(document: Document, url: string, readAt: number): ReportFixture {
  const page = findPage(document, { url, startedAt: readAt, readAt }, [...LAYOUTS, ...RU_LAYOUTS]);
  const { readings, missed } = parsePage(page);
  return { folder: page.layout ?? 'unknown', expected: { url, readAt, trouble: page.trouble, missed, readings } };
}

/** Null when the markup is no report of ours. */
export function fixtureOf(document: Document): ReportFixture | null {
  const facts: unknown = JSON.parse(
    document.querySelector('meta[name="claimcheck-report"]')?.getAttribute('content') ?? 'null',
  );
  if (typeof facts !== 'object' || facts === null || !('url' in facts) || !('seenAt' in facts)) return null;
  const readAt = Date.parse(String(facts.seenAt));
  return URL.canParse(String(facts.url)) && !Number.isNaN(readAt)
    ? expectedOf(document, String(facts.url), readAt)
    : null;
}
