// What works and what does not, one line each: reminders, keeping, the list, what was refused.
import type { ClockTrouble } from '../../utils/core/computer-clock';
import { HOUR, type Moment } from '../../utils/core/time';
import { Icon } from '../parts/Icon';
import { useSay } from '../parts/say-context';
import { listSeen, momentText } from '../words/seen';
import css from './HealthFacts.module.css';

interface Fact {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly isWell: boolean;
}

interface Props {
  readonly notifications: 'ok' | 'denied' | 'failed' | 'unknown';
  readonly storage: 'ok' | 'failed';
  readonly lost?: number;
  readonly undecided?: number;
  readonly clock?: ClockTrouble | undefined;
  readonly listSeenAt: number | null;
  readonly shownAt: number | null;
  readonly nextAt: number | null;
  readonly kept: { readonly open: number; readonly done: number };
  readonly refused: number;
  /** Orders seen without their number. */
  readonly unnamed?: number | undefined;
  readonly disagreed: number;
  readonly moment: Moment;
}

export function HealthFacts(props: Props) {
  const say = useSay();
  const { notifications, storage, shownAt, nextAt, kept, refused, disagreed, lost = 0, undecided = 0 } = props;
  const at = (instant: number | null, otherwise: string): string =>
    instant === null ? say({ key: otherwise }) : momentText(instant, props.moment, say);
  const facts: readonly Fact[] = [
    {
      id: 'reminding',
      label: say({ key: 'health.reminding' }),
      text: say({ key: `health.reminding-${notifications}` }),
      isWell: notifications === 'ok' || notifications === 'unknown',
    },
    { id: 'last', label: say({ key: 'health.last-shown' }), text: at(shownAt, 'health.never'), isWell: true },
    { id: 'next', label: say({ key: 'health.next-shown' }), text: at(nextAt, 'health.none-planned'), isWell: true },
    {
      id: 'keeping',
      label: say({ key: 'health.keeping' }),
      text: say(storage === 'ok' ? { key: 'health.keeping-ok', values: kept } : { key: 'health.keeping-failed' }),
      isWell: storage === 'ok',
    },
    ...[
      { id: 'lost', key: 'lost.message', n: lost },
      { id: 'undecided', key: 'health.undecided', n: undecided },
    ]
      .filter(({ n }) => n > 0)
      .map(({ id, key, n }) => ({
        id,
        label: say({ key: 'health.keeping' }),
        text: say({ key, values: { n } }),
        isWell: false,
      })),
    {
      id: 'list',
      label: say({ key: 'health.list' }),
      text: listSeen(props.listSeenAt, props.moment, say).text,
      isWell: true,
    },
    ...(props.unnamed === undefined
      ? []
      : [
          {
            id: 'unnamed',
            label: say({ key: 'health.list' }),
            text: say({ key: 'data.came-unreadable', values: { n: props.unnamed } }),
            isWell: true,
          },
        ]),
    ...(props.clock === undefined
      ? []
      : [
          {
            id: 'clock',
            label: say({ key: 'health.clock' }),
            text: say({ key: `health.clock-${props.clock.kind}`, values: { n: Math.round(props.clock.by / HOUR) } }),
            isWell: false,
          },
        ]),
    ...[
      { id: 'refused', n: refused },
      { id: 'disagreed', n: disagreed },
      { id: 'untranslated', n: say.missing().length },
    ]
      .filter(({ n }) => n > 0)
      .map(({ id, n }) => ({
        id,
        label: say({ key: `health.${id}` }),
        text: say({ key: `health.${id}-text`, values: { n } }),
        isWell: true,
      })),
  ];
  return (
    <dl class={css.facts} data-testid="health-facts">
      {facts.map(({ id, label, text, isWell }) => (
        <div key={id} class={css.fact} data-well={isWell} data-testid={`health-${id}`}>
          <dt class={css.label}>{label}</dt>
          <dd class={css.text}>
            <Icon name={isWell ? 'tick' : 'close'} />
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
