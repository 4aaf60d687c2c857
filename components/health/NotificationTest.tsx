// Sends a reminder to try and asks whether it was seen: a browser says "shown" where the system shows nothing. Whoever did not
// see it is told where their system hides the switch.
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import type { System } from '../words/system-of';
import css from './NotificationTest.module.css';

interface NotificationTestActions {
  /** False when the browser did not take it. */
  readonly test: () => Promise<boolean>;
  readonly seen: (seen: boolean) => void;
}

interface Props {
  readonly actions: NotificationTestActions;
  readonly system: System;
  /** What was answered before; null when not asked yet. */
  readonly known: boolean | null;
}

type State = 'ready' | 'sent' | 'refused' | 'seen' | 'unseen';
const stateOf = (known: boolean | null): State => (known === null ? 'ready' : known ? 'seen' : 'unseen');

export function NotificationTest({ actions, system, known }: Props) {
  const say = useSay();
  const [state, setState] = useState<State>(() => stateOf(known));
  const test = async (): Promise<void> => setState((await actions.test()) ? 'sent' : 'refused');
  const tell = (seen: boolean): void => {
    actions.seen(seen);
    setState(stateOf(seen));
  };
  return (
    <section class={css.test} data-testid="notification-test" data-state={state}>
      <p class={css.text} role="status">
        {say({ key: `notification.test-${state}` })}
      </p>
      {(state === 'unseen' || state === 'refused') && (
        <p class={css.hint} data-testid="notification-help">
          {say({ key: `notification.help-${system}` })}
        </p>
      )}
      <div class={css.buttons}>
        {state === 'sent' ? (
          <>
            <Button testId="notification-seen" onPress={() => tell(true)}>
              {say({ key: 'notification.yes' })}
            </Button>
            <Button testId="notification-unseen" onPress={() => tell(false)}>
              {say({ key: 'notification.no' })}
            </Button>
          </>
        ) : (
          <Button kind={state === 'seen' ? 'plain' : 'quiet'} testId="notification-try" onPress={() => void test()}>
            {say({ key: state === 'ready' ? 'settings.test' : 'notification.again' })}
          </Button>
        )}
      </div>
    </section>
  );
}
