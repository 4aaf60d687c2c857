// Everything about one order: its guide, or the one part of it that is open. The same in the popup and on the dashboard.

import type { DecidedOrder } from '../utils/core/summary';
import { addDays, type Moment } from '../utils/core/time';
import { Button } from './Button';
import { DayForm } from './DayForm';
import { Guide } from './Guide';
import { LetterPanel } from './LetterPanel';
import { NicknameForm } from './NicknameForm';
import { ProblemPicker } from './ProblemPicker';
import type { Panel } from './panel';
import { useSay } from './say-context';
import { handDateOf, type Taps } from './use-taps';
import { WhyDate } from './WhyDate';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  readonly panel: Panel;
  readonly taps: Taps;
  readonly onPanel: (panel: Panel) => void;
}

/** A date set by hand may lie this far back and ahead; farther is a slip of the hand. */
const BACK_DAYS = 120;
const AHEAD_DAYS = 200;

export function OrderScreen({ order, decision, moment, panel, taps, onPanel }: Props) {
  const say = useSay();
  const today = say.today ?? '';
  const back = (): void => onPanel('guide');
  const until = (type: 'page-refused' | 'store-asked-to-wait', key: string) => (
    <DayForm
      label={say({ key })}
      from={addDays(today, 1)}
      to={addDays(today, AHEAD_DAYS)}
      testId="until"
      onSave={(date) => {
        taps.answer(order, type, { until: date });
        back();
      }}
    >
      <Button
        testId="until-unsaid"
        onPress={() => {
          taps.answer(order, type);
          back();
        }}
      >
        {say({ key: 'guide.refused-unsaid' })}
      </Button>
    </DayForm>
  );

  switch (panel) {
    case 'guide':
      return <Guide order={order} decision={decision} moment={moment} taps={taps} onPanel={onPanel} />;
    case 'letter':
      return <LetterPanel order={order} decision={decision} moment={moment} />;
    case 'why':
      return <WhyDate order={order} decision={decision} moment={moment} onSetDate={() => onPanel('date')} />;
    case 'page-refused':
      return until(panel, 'guide.refused-ask');
    case 'store-asked-to-wait':
      return until(panel, 'guide.wait-ask');
    case 'problem':
      return (
        <ProblemPicker
          onPick={(problem) => {
            taps.answer(order, panel, { problem });
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
    case 'date': {
      const own = handDateOf(order);
      return (
        <DayForm
          label={say({ key: 'guide.date-label' })}
          hint={say({ key: 'guide.date-hint' })}
          from={addDays(today, -BACK_DAYS)}
          to={addDays(today, AHEAD_DAYS)}
          {...(own !== null && { start: own })}
          testId="hand-date"
          onSave={(date) => {
            taps.setDate(order, date);
            back();
          }}
        >
          {own !== null && (
            <Button
              testId="hand-date-remove"
              onPress={() => {
                taps.setDate(order, null);
                back();
              }}
            >
              {say({ key: 'guide.date-remove' })}
            </Button>
          )}
        </DayForm>
      );
    }
  }
}
