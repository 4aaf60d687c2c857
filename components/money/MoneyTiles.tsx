// The four numbers of one currency. A refund of unknown amount is told beside them: it may be of any currency.
import { type Book, totalOf } from '../../utils/core/money/book';
import type { Entry } from '../../utils/core/money/entries';
import { useSay } from '../parts/say-context';
import { type Tile, TileRow } from '../parts/TileRow';
import { amountText } from '../words/stake';
import { withUnknown } from './back-text';
import { type Choice, sameChoice, type Timed, titleOfChoice } from './choice';

export interface TileNumber {
  readonly choice: Timed;
  readonly entries: readonly Entry[];
}

interface Props {
  readonly numbers: readonly TileNumber[];
  readonly unknown: Book['unknown'];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function MoneyTiles({ numbers, unknown, chosen, onChoose }: Props) {
  const say = useSay();
  const tileOf = ({ choice, entries }: TileNumber): Tile => {
    const total = totalOf(entries);
    const without = unknown[choice.of].length;
    const isUnknown = total === null && without > 0;
    const shows: Choice = isUnknown ? { of: 'unknown', flow: choice.of } : choice;
    const n = isUnknown ? without : entries.length;
    const isRefunds = choice.of === 'back' || choice.of === 'waiting';
    const counted = say({ key: isRefunds ? 'money.refunds' : 'dashboard.shown', values: { n } });
    const nothing = isUnknown ? 'money.amount-unknown' : 'dashboard.nothing-at-stake';
    return {
      id: choice.of,
      label: titleOfChoice(choice, n, say),
      value: total === null ? say({ key: nothing }) : amountText(total, say),
      note: n === 0 ? '' : withUnknown(counted, isUnknown ? 0 : without, say),
      ...(n > 0 && { onPress: () => onChoose(shows) }),
      isChosen: sameChoice(shows, chosen),
    };
  };
  return <TileRow tiles={numbers.map(tileOf)} />;
}
