// The first page: what it does and never does, and three things to do once. Knows nothing of orders but their number.
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/Button';
import { Icon, type IconName } from '../parts/Icon';
import { ORDERS_URL } from '../parts/links';
import { Mark } from '../parts/Mark';
import { useSay } from '../parts/say-context';
import ticket from '../parts/Ticket.module.css';
import css from './Welcome.module.css';

interface Props {
  /** Null where the browser does not tell. */
  readonly pinned: boolean | null;
  /** Orders kept so far. */
  readonly read: number;
  /** A test reminder was seen. */
  readonly reminded: boolean;
  readonly examplesUrl: string;
  /** How to try whether reminders come on screen. */
  readonly children: ComponentChildren;
}

export function Welcome({ pinned, read, reminded, examplesUrl, children }: Props) {
  const say = useSay();
  const pinText = say({ key: pinned === true ? 'welcome.pinned' : 'welcome.pin-text' });
  const readText = say(read > 0 ? { key: 'welcome.read', values: { n: read } } : { key: 'welcome.open-text' });
  return (
    <main class={css.page} data-testid="welcome">
      <p class={css.name}>
        <Mark size={32} />
        Claimcheck
      </p>
      <h1 class={css.title}>{say({ key: 'welcome.title' })}</h1>
      <p class={css.text}>{say({ key: 'welcome.text' })}</p>
      <section class={ticket.ticket}>
        <ol class={css.todo}>
          <Todo number={1} done={pinned === true} head={say({ key: 'welcome.pin' })} text={pinText} />
          <Todo number={2} done={read > 0} head={say({ key: 'welcome.open' })} text={readText}>
            <Button kind="filled" href={ORDERS_URL} testId="welcome-open">
              {say({ key: 'popup.open-orders' })}
            </Button>
          </Todo>
          <Todo number={3} done={reminded} head={say({ key: 'welcome.test' })} text={say({ key: 'welcome.test-text' })}>
            <div class={css.try}>{children}</div>
          </Todo>
        </ol>
        <div class={`${ticket.stub} ${css.examples}`}>
          <span class={ticket.perforation} />
          <span>{say({ key: 'welcome.no-orders' })}</span>
          <a href={examplesUrl} data-testid="welcome-examples">
            {say({ key: 'welcome.examples' })}
            <Icon name="forward" size={12} />
          </a>
        </div>
      </section>
      <div class={css.facts}>
        <Facts icon="tick" head="welcome.does" lines={['does-date', 'does-step', 'does-remind']} />
        <Facts icon="stop" head="welcome.never" lines={['never-send', 'never-name', 'never-press']} />
      </div>
    </main>
  );
}

interface TodoProps {
  readonly number: number;
  readonly done: boolean;
  readonly head: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Todo({ number, done, head, text, children }: TodoProps) {
  return (
    <li class={css.item} data-level="done">
      <span class={css.number} data-done={done || undefined} aria-hidden="true">
        {done ? <Icon name="tick" size={20} /> : number}
      </span>
      <div class={css.what}>
        <h2 class={css.head}>{head}</h2>
        <p role="status">{text}</p>
      </div>
      {children}
    </li>
  );
}

interface FactsProps {
  readonly icon: IconName;
  readonly head: string;
  readonly lines: readonly string[];
}

function Facts({ icon, head, lines }: FactsProps) {
  const say = useSay();
  return (
    <section>
      <h2 class={css.head}>{say({ key: head })}</h2>
      <ul class={css.lines} data-level={icon === 'tick' ? 'done' : 'wait'}>
        {lines.map((line) => (
          <li key={line} class={css.line}>
            <Icon name={icon} size={18} />
            {say({ key: `welcome.${line}` })}
          </li>
        ))}
      </ul>
    </section>
  );
}
