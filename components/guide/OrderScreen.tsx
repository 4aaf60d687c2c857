// Everything about one order: its guide, or the one part of it that is open. The same in the popup and on the dashboard.

import type { Order } from '../../utils/core/order';
import type { PageLabels } from '../../utils/core/path/page-labels';
import { snoozeAt } from '../../utils/core/reminders/snooze';
import type { DecidedOrder } from '../../utils/core/summary';
import { addDays, type Moment } from '../../utils/core/time';
import type { TriageAnswer } from '../../utils/core/triage';
import { EvidencePanel } from '../evidence/EvidencePanel';
import type { ShelfActions } from '../evidence/shelf';
import { LetterPanel } from '../letter/LetterPanel';
import { Button } from '../parts/Button';
import type { Panel } from '../parts/panel';
import { useSay } from '../parts/say-context';
import { useFolds } from '../parts/use-folds';
import { WhyDate } from '../why/WhyDate';
import { asksMore } from '../words/answer-words';
import { AnswerPanel } from './AnswerPanel';
import { Guide } from './Guide';
import { guidedTaps } from './guided-taps';
import { Happened } from './Happened';
import { Help } from './Help';
import { NicknameForm } from './NicknameForm';
import { NoteForm } from './NoteForm';
import type { Told } from './order-actions';
import { PhonePanel } from './PhonePanel';
import { ProblemPicker } from './ProblemPicker';
import { SnoozePanel } from './SnoozePanel';
import { ToldList } from './ToldList';
import type { OpenGroup } from './use-group';
import { handDateOf, type Taps } from './use-taps';
import { ValueForm } from './ValueForm';

interface Props extends DecidedOrder {
  /** Of several groups the one that `decision` is of; absent where the others are not shown. */
  readonly group?: OpenGroup | undefined;
  readonly moment: Moment;
  readonly labels?: PageLabels | undefined;
  readonly panel: Panel;
  /** Every order kept, where they are here. */
  readonly all?: readonly Order[] | null;
  /** Of pictures and files; where there is none they are not shown. */
  readonly shelf?: ShelfActions;
  readonly taps: Taps;
  readonly onPanel: (panel: Panel) => void;
}

/** A date set by hand may lie this far back and ahead; farther is a slip of the hand. */
const BACK_DAYS = 120;
const AHEAD_DAYS = 200;

export function OrderScreen(props: Props) {
  const { order, decision, moment, labels, panel, all = null, onPanel } = props;
  const taps = guidedTaps(props.taps, decision);
  const folds = useFolds(order.id);
  const back = (): void => onPanel('guide');
  const answer = (type: string, more?: Told): void => {
    if (more === undefined) taps.answer(order, type);
    else taps.answer(order, type, more);
    back();
  };
  const pick = (event: TriageAnswer['event']): void => {
    if (event === null) back();
    else answer(event.type, event.problem && { problem: event.problem });
  };

  if (panel === 'problem' || panel === 'triage') {
    const start = panel === 'problem' ? 'wrong' : 'arrived';
    return <ProblemPicker start={start} order={order} moment={moment} onPick={pick} />;
  }
  if (asksMore(panel)) return <AnswerPanel type={panel} order={order} onTell={(more) => answer(panel, more)} />;
  switch (panel) {
    case 'guide':
      return (
        <Guide
          order={order}
          decision={decision}
          group={props.group}
          moment={moment}
          labels={labels}
          taps={taps}
          folds={folds}
          onPanel={onPanel}
        />
      );
    case 'why':
      return <WhyDate {...props} onSetDate={() => onPanel('date')} />;
    case 'happened':
      return (
        <Happened
          order={order}
          decision={decision}
          moment={moment}
          onAnswer={(type) => (asksMore(type) ? onPanel(type) : answer(type))}
          onTriage={() => onPanel('triage')}
        />
      );
    case 'told':
      return (
        <ToldList
          order={order}
          moment={moment}
          onTakeBack={(event) => {
            taps.takeBack(order, event);
            back();
          }}
        />
      );
    case 'help':
      return (
        <Help
          order={order}
          decision={decision}
          moment={moment}
          all={all}
          onLetter={(slug) => onPanel(`letter:${slug}`)}
        />
      );
    case 'evidence':
      return props.shelf ? (
        <EvidencePanel orderId={order.id} actions={props.shelf} done={decision.level === 'done'} />
      ) : null;
    case 'phone':
      return <PhonePanel order={order} />;
    case 'note':
      return (
        <NoteForm
          start={order.note}
          onSave={(note) => taps.setNote(order, note)}
          onLeft={(note, before) => taps.leaveNote(order, note, before)}
        />
      );
    case 'snooze':
      return (
        <SnoozePanel
          decision={decision}
          moment={moment}
          onSnooze={(until) => {
            taps.snooze(order, until, snoozeAt(order, decision, moment)?.until ?? null);
            back();
          }}
        />
      );
    case 'nickname':
      return (
        <NicknameForm
          start={order.nickname}
          onSave={(nickname) => {
            taps.setNickname(order, nickname);
            back();
          }}
        />
      );
    case 'date':
      return <HandDate {...props} />;
    default:
      return <LetterPanel order={order} decision={decision} moment={moment} slug={letterSlug(panel)} />;
  }
}

/** Null for the letter of the step itself. */
const letterSlug = (panel: 'letter' | `letter:${string}`): string | null => panel.split(':')[1] ?? null;

function HandDate({ order, taps, onPanel }: Props) {
  const say = useSay();
  const today = say.today ?? '';
  const own = handDateOf(order);
  const set = (date: string | null): void => {
    taps.setDate(order, date);
    onPanel('guide');
  };
  return (
    <ValueForm
      fields={[
        {
          is: 'day',
          name: 'hand-date',
          label: say({ key: 'guide.date-label' }),
          hint: say({ key: 'guide.date-hint' }),
          from: addDays(today, -BACK_DAYS),
          to: addDays(today, AHEAD_DAYS),
          start: own ?? '',
        },
      ]}
      onSave={({ 'hand-date': date = '' }) => set(date)}
    >
      {own !== null && (
        <Button testId="hand-date-remove" onPress={() => set(null)}>
          {say({ key: 'guide.date-remove' })}
        </Button>
      )}
    </ValueForm>
  );
}
