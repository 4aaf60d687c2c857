// @vitest-environment happy-dom
// Whatever was told can be taken back, not the newest alone: from the guide, where two words contradict each other, and from
// the timeline.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { OrderScreen } from '../../components/guide/OrderScreen';
import { History } from '../../components/why/History';
import { decide } from '../../utils/core/decide';
import type { TimelineEntry } from '../../utils/core/timeline/entry';
import { noon, told } from '../core/order-of';
import { NO_TAPS } from '../gallery/sample-props';
import { order } from './sample';
import { show } from './show';

const moment = noon('2026-09-07');
const over = told('money-back', '2026-09-05');
const opened = told('case-opened', '2026-09-06', { asked: 14 });
const both = order({ events: [over, opened] });

const takeBack = vi.fn();
const onPanel = vi.fn();
const open = (panel: 'guide' | 'told', shown = both) =>
  show(
    <OrderScreen
      order={shown}
      decision={decide(shown, moment)}
      moment={moment}
      panel={panel}
      taps={{ ...NO_TAPS, takeBack }}
      onPanel={onPanel}
    />,
  );
beforeEach(() => vi.clearAllMocks());

it('an end and a request after it: the warning leads to both, and the older one can be taken back', () => {
  open('guide');
  expect(screen.getByTestId('guide-trap').textContent).toContain('Take back what is not so.');
  fireEvent.click(screen.getByTestId('open-told'));
  expect(onPanel).toHaveBeenCalledWith('told');
  cleanup();
  open('told');
  const buttons = screen.getAllByRole('button', { name: /^Take back / });
  expect(buttons.map((button) => button.getAttribute('aria-labelledby')?.split(' ').length)).toEqual([2, 2]);
  fireEvent.click(screen.getByRole('button', { name: /^Take back Money back/ }));
  expect(takeBack).toHaveBeenCalledWith(both, over);
  expect(onPanel).toHaveBeenLastCalledWith('guide');
});

it('says that nothing was told', () => {
  open('told', order());
  expect(screen.getByTestId('told-none').textContent).toBe('You have told nothing of this order.');
});

it('in the timeline only what was told can be taken back, and the focus goes to no other button', () => {
  const entry = (id: string, kind: TimelineEntry['kind']): TimelineEntry => ({
    id,
    kind,
    on: '2026-08-20',
    at: null,
    words: { key: 'timeline.placedOn' },
    quote: null,
    from: { key: 'timeline.from-you' },
  });
  const onTakeBack = vi.fn();
  const entries = [entry('a', 'order'), entry('b', 'told'), entry('c', 'told')];
  show(<History moment={moment} entries={entries} onTakeBack={onTakeBack} />);
  const [first] = screen.getAllByTestId('take-back');
  if (first === undefined) throw new Error('nothing to take back');
  expect(screen.getAllByTestId('take-back')).toHaveLength(2);
  first.focus();
  fireEvent.click(first);
  expect(onTakeBack).toHaveBeenCalledWith(entries[1]);
  expect(document.activeElement).toBe(screen.getByTestId('history'));
});
