// What does not work, above a list that still does: reminders, keeping, and the last page that could not be read.
import { Band } from './Band';
import { Button } from './Button';
import { aliexpressUrl } from './links';
import { useSay } from './say-context';

interface Props {
  readonly notifications: 'ok' | 'denied' | 'failed' | 'unknown';
  readonly storage: 'ok' | 'failed';
  readonly unreadablePage: { readonly url: string; readonly why: string } | null;
  /** Where the setting for reminders is explained. */
  readonly settingsUrl: string;
}

const REASONS: ReadonlySet<string> = new Set(['login', 'captcha', 'skeleton', 'unknown-layout']);

/** Key of the sentence that says why a page was not read. */
export const unreadableText = (why: string): string => `health.unreadable-${REASONS.has(why) ? why : 'other'}`;

export function HealthBands({ notifications, storage, unreadablePage, settingsUrl }: Props) {
  const say = useSay();
  const page = aliexpressUrl(unreadablePage?.url);
  const text = notifications === 'failed' ? 'health.reminders-failed-text' : 'health.reminders-text';
  return (
    <>
      {storage === 'failed' && (
        <Band
          title={say({ key: 'health.storage' })}
          text={say({ key: 'health.storage-text' })}
          testId="storage-broken"
        />
      )}
      {(notifications === 'denied' || notifications === 'failed') && (
        <Band title={say({ key: 'health.reminders' })} text={say({ key: text })} testId="reminders-broken">
          <Button kind="plain" href={settingsUrl}>
            {say({ key: 'health.reminders-button' })}
          </Button>
        </Band>
      )}
      {unreadablePage !== null && (
        <Band
          title={say({ key: 'health.unreadable' })}
          text={say({ key: unreadableText(unreadablePage.why) })}
          testId="unreadable-band"
        >
          {page !== null && (
            <Button kind="plain" href={page}>
              {say({ key: 'health.open-page' })}
            </Button>
          )}
        </Band>
      )}
    </>
  );
}
