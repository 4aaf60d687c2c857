// The head of the dashboard: mark, tabs, when the list was seen, and the link to see it again.
import { Button } from '../../components/parts/Button';
import { ORDERS_URL } from '../../components/parts/links';
import { Mark } from '../../components/parts/Mark';
import { useSay } from '../../components/parts/say-context';
import { listSeen } from '../../components/words/seen';
import type { Overview } from '../../utils/webext/messages';
import type { Route } from './route';
import css from './Tabs.module.css';

interface Props {
  readonly at: Route['at'];
  /** Null until it is loaded. */
  readonly overview: Overview | null;
}

export function Tabs({ at, overview }: Props) {
  const say = useSay();
  const tabs = [
    { id: 'orders', href: '#orders', here: at === 'orders' || at === 'order' || at === 'pack' || at === 'check' },
    { id: 'timeline', href: '#timeline', here: at === 'timeline' },
    { id: 'money', href: '#money', here: at === 'money' },
    { id: 'evidence', href: '#evidence', here: at === 'evidence' },
    { id: 'health', href: '#health', here: at === 'health' || at === 'report' },
    { id: 'settings', href: '#settings', here: at === 'settings' || at === 'data' },
  ] as const;
  return (
    <header class={css.head}>
      <div class={css.inner}>
        <span class={css.name}>
          <Mark size={22} />
          Claimcheck
        </span>
        <nav class={css.tabs}>
          {tabs.map(({ id, href, here }) => (
            <a key={id} class={css.tab} href={href} aria-current={here ? 'page' : undefined} data-testid={`tab-${id}`}>
              {say({ key: `dashboard.${id}` })}
            </a>
          ))}
        </nav>
        <span class={css.end}>
          {overview !== null && (
            <span class={css.seen}>{listSeen(overview.health.listSeenAt, overview, say).text}</span>
          )}
          <Button href={ORDERS_URL}>{say({ key: 'popup.open-orders' })}</Button>
        </span>
      </div>
    </header>
  );
}
