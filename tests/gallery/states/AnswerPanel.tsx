import { AnswerPanel } from '../../../components/guide/AnswerPanel';
import { order } from '../../components/sample';
import { NO_CURRENCY, nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'refused until a day': <AnswerPanel type="page-refused" order={order()} onTell={nothing} />,
  'an offer': <AnswerPanel type="seller-offered" order={order()} onTell={nothing} />,
  'what was asked for': <AnswerPanel type="case-opened" order={order()} onTell={nothing} />,
  'an offer of a total without a currency': (
    <AnswerPanel type="seller-offered" order={order(NO_CURRENCY)} onTell={nothing} />
  ),
  decided: <AnswerPanel type="decided" order={order()} onTell={nothing} />,
  'posted, its number': <AnswerPanel type="return-posted" order={order()} onTell={nothing} />,
};
