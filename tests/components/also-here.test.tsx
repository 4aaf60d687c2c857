// @vitest-environment happy-dom
// An order whose lines go two ways: the guide is of the most urgent one, names the others, and is of each that is opened.
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { OrderScreen } from '../../components/guide/OrderScreen';
import { useGroup } from '../../components/guide/use-group';
import type { Taps } from '../../components/guide/use-taps';
import { GuideView } from '../../entrypoints/popup/GuideView';
import { decideAll } from '../../utils/core/decide';
import type { Order } from '../../utils/core/order';
import { overview } from './answers';
import { MOMENT, order, refundDate } from './sample';
import { show } from './show';

const line = (id: string, title: string) => ({ id, title, variant: null, quantity: 1, price: null, url: null });
const parcel = (id: string) => ({ trackingNumber: id, carrier: null, lineIds: [id], lastEvent: null });
const two = order({
  lines: [line('L1', 'Desk lamp'), line('L2', 'Wool socks')],
  parcels: [parcel('L1'), parcel('L2')],
  deadlines: [refundDate('2026-08-20', { scope: 'L1' }), refundDate('2026-09-01', { scope: 'L2' })],
});
const guideOf = (shown: Order) => {
  const [decision] = decideAll(shown, MOMENT);
  const taps = { answer: vi.fn() } as unknown as Taps;
  const Screen = () => {
    const group = useGroup()({ order: shown, decision }, MOMENT);
    const about = { order: shown, decision: group.decision, group };
    return <OrderScreen {...about} moment={MOMENT} panel="guide" taps={taps} onPanel={vi.fn()} />;
  };
  show(<Screen />);
};
const row = (): string | null => screen.getByTestId('guide').getAttribute('data-row');
const other = (): HTMLElement => screen.getByTestId('order-row');

it('names what the other lines need, under their own titles', () => {
  guideOf(two);
  expect(row()).toBe('18');
  expect(other().textContent).toContain('Wool socks');
  expect(other().textContent).not.toContain('Desk lamp');
});

it('is of the one that is opened, and the way back is the other', () => {
  guideOf(two);
  fireEvent.click(other());
  expect(row()).toBe('25');
  expect(other().textContent).toContain('Desk lamp');
  fireEvent.click(other());
  expect(row()).toBe('18');
});

it('names none where all lines go one way', () => {
  guideOf(order({ ...two, parcels: [], deadlines: [refundDate('2026-08-20')] }));
  expect(screen.queryByTestId('also-here')).toBeNull();
});

it('the menu above it is about the one that is opened: an ending is told of its lines', async () => {
  const [decision] = decideAll(two, MOMENT);
  const watched = { order: two, decision, nextReminderAt: null };
  const answer = vi.fn();
  show(
    <GuideView
      overview={overview([watched])}
      watched={watched}
      panel="guide"
      taps={{ answer } as unknown as Taps}
      undo={null}
      onBeside={null}
      onPanel={vi.fn()}
      onBack={vi.fn()}
    />,
  );
  const endedFrom = async (): Promise<void> => {
    fireEvent.click(screen.getByTestId('more'));
    fireEvent.click(await screen.findByTestId('answer-money-back'));
  };
  await endedFrom();
  fireEvent.click(other());
  await endedFrom();
  expect(answer.mock.calls.map(([, type, more]) => [type, more])).toEqual([
    ['money-back', { lines: ['L1'] }],
    ['money-back', { lines: ['L2'] }],
  ]);
});
