// What does not work, above a list that still does: reminders, keeping, orders that no list shows, and the last page that
// could not be read.
import type { ClockTrouble } from '../../utils/core/computer-clock';
import { HOUR } from '../../utils/core/time';
import { Band } from '../parts/Band';
import { Button } from '../parts/Button';
import { aliexpressUrl, ORDERS_URL } from '../parts/links';
import { useSay } from '../parts/say-context';
import { AwayBands } from './AwayBands';

interface Props {
  readonly notifications: 'ok' | 'denied' | 'failed' | 'unknown';
  readonly storage: 'ok' | 'failed';
  readonly lost?: number;
  readonly undecided?: number;
  readonly clock?: ClockTrouble;
  readonly unreadablePage: { readonly url: string; readonly why: string } | null;
  /** Where the setting for reminders is explained. */
  readonly settingsUrl: string;
  /** Where a report of the page can be saved. */
  readonly reportUrl: string;
}

const REASONS: ReadonlySet<string> = new Set(['login', 'captcha', 'skeleton', 'unknown-layout', 'translated']);

/** Key of the sentence that says why a page was not read. */
export const unreadableText = (why: string): string => `health.unreadable-${REASONS.has(why) ? why : 'other'}`;

/** A robot check, a login or a translation is the user's to answer; any other page is one that we should learn to read. */
const isForUser = (why: string): boolean => why === 'captcha' || why === 'login' || why === 'translated';

/** What leads on from a page that was not read: to the page itself, or to a report of it. Null when neither is known. */
export function wayOn(page: { readonly url: string; readonly why: string }, reportUrl: string) {
  if (!isForUser(page.why)) return { href: reportUrl, key: 'report.save' };
  const href = aliexpressUrl(page.url);
  return href === null ? null : { href, key: 'health.open-page' };
}

export function HealthBands(props: Props) {
  // Not taken apart in the parameters: the builder takes a bare `storage` there for its own and ships 3 kB for it.
  const { notifications, unreadablePage, clock, settingsUrl, reportUrl } = props;
  const say = useSay();
  const way = unreadablePage && wayOn(unreadablePage, reportUrl);
  const text = notifications === 'failed' ? 'health.reminders-failed-text' : 'health.reminders-text';
  return (
    <>
      {props.storage === 'failed' && (
        <Band
          title={say({ key: 'health.storage' })}
          text={say({ key: 'health.storage-text' })}
          testId="storage-broken"
        />
      )}
      <AwayBands {...props} />
      {(notifications === 'denied' || notifications === 'failed') && (
        <Band title={say({ key: 'health.reminders' })} text={say({ key: text })} testId="reminders-broken">
          <Button kind="plain" href={settingsUrl}>
            {say({ key: 'health.reminders-button' })}
          </Button>
        </Band>
      )}
      {clock !== undefined && (
        <Band
          title={say({ key: `health.clock-${clock.kind}`, values: { n: Math.round(clock.by / HOUR) } })}
          text={say({ key: `health.clock-${clock.kind}-text` })}
          testId="clock-wrong"
        >
          <Button kind="plain" href={ORDERS_URL}>
            {say({ key: 'popup.open-orders' })}
          </Button>
        </Band>
      )}
      {unreadablePage !== null && (
        <Band
          title={say({ key: 'health.unreadable' })}
          text={say({ key: unreadableText(unreadablePage.why) })}
          testId="unreadable-band"
        >
          {way !== null && (
            <Button kind="plain" href={way.href}>
              {say({ key: way.key })}
            </Button>
          )}
        </Band>
      )}
    </>
  );
}
