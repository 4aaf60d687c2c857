// The one value that an answer needs, in one small panel: a day, an amount, a number, how it was decided.
import { problemOf } from '../../utils/core/facts/told';
import type { Order } from '../../utils/core/order';
import { guideFor } from '../../utils/core/problems/index';
import { addDays } from '../../utils/core/time';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import { amountOf } from '../words/amount';
import type { AskingAnswer } from '../words/answer-words';
import { DecisionForm } from './DecisionForm';
import type { Told } from './order-actions';
import { type Field, ValueForm } from './ValueForm';

interface Props {
  readonly type: Exclude<AskingAnswer, 'problem'>;
  readonly order: Order;
  /** Nothing more was said: the answer alone. */
  readonly onTell: (more?: Told) => void;
}

/** A day that was named lies at most this far ahead; farther is a slip of the hand. */
const AHEAD_DAYS = 200;
const LONGEST_NUMBER = 80;

/** What each asks for first, by the key of its question; the key of the way round it. */
const ASKS = {
  'page-refused': ['until', 'guide.refused-ask', 'guide.refused-unsaid'],
  'store-asked-to-wait': ['until', 'guide.wait-ask', 'guide.refused-unsaid'],
  'proof-asked': ['until', 'guide.proof-ask', 'guide.refused-unsaid'],
  'return-agreed': ['until', 'guide.return-ask', 'guide.refused-unsaid'],
  'return-posted': ['number', 'guide.number-ask', 'guide.number-none'],
  'case-opened': ['asked', 'guide.asked-ask', 'guide.amount-unknown'],
  'seller-offered': ['amount', 'guide.offer-ask', 'guide.amount-unknown'],
} as const satisfies Partial<Record<AskingAnswer, readonly [string, string, string]>>;

/** All of it, with shipping, as a person would type it. Of several items, or where
 * something is missing, the request may be for a part: nothing is proposed. */
function wholeTotal({ total, lines, events }: Order): string {
  const part = guideFor(problemOf(events) ?? '')?.amount === 'missing';
  if (total === null || lines.length > 1 || part) return '';
  return amountOf(String(total.amount), total.currency) === null ? '' : String(total.amount);
}

export function AnswerPanel({ type, order, onTell }: Props) {
  const say = useSay();
  const currency = order.total?.currency ?? null;
  if (type === 'decided') return <DecisionForm total={order.total} onTell={onTell} />;

  const [name, ask, skip] = ASKS[type];
  const label = say({ key: ask });
  const today = say.today ?? '';
  const days = { is: 'day', from: addDays(today, 1), to: addDays(today, AHEAD_DAYS) } as const;
  const fieldOf = (): Field => {
    if (name === 'until') return { name, label, ...days };
    if (name === 'number') return { name, label, is: 'text', longest: LONGEST_NUMBER };
    return name === 'asked'
      ? { name, label, is: 'amount', currency, hint: say({ key: 'guide.asked-hint' }), start: wholeTotal(order) }
      : { name, label, is: 'amount', currency, hint: totalHint() };
  };
  const totalHint = (): string =>
    order.total === null ? '' : say({ key: 'guide.offer-hint', values: { total: { money: order.total } } });
  const answerBy: Field = {
    ...days,
    from: today,
    name: 'until',
    label: say({ key: 'guide.offer-until' }),
    optional: true,
  };
  return (
    <ValueForm
      fields={type === 'seller-offered' ? [fieldOf(), answerBy] : [fieldOf()]}
      onSave={({ until = '', number = '', amount = '', asked: wanted = '' }) => {
        const offered = amountOf(amount, currency);
        const asked = amountOf(wanted, currency);
        onTell({
          ...(until !== '' && { until }),
          ...(number !== '' && { number }),
          ...(offered !== null && { amount: offered }),
          ...(asked !== null && { asked }),
        });
      }}
    >
      <Button testId={`${name}-unsaid`} onPress={() => onTell()}>
        {say({ key: skip })}
      </Button>
    </ValueForm>
  );
}
