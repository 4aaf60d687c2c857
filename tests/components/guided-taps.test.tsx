// @vitest-environment happy-dom
// An order whose lines go two ways: what is told from the guide of one of them names its lines.
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { guideMenu } from '../../components/guide/guide-menu';
import { guidedTaps } from '../../components/guide/guided-taps';
import { OrderScreen } from '../../components/guide/OrderScreen';
import type { Taps } from '../../components/guide/use-taps';
import type { OrderEvent } from '../../utils/core/event';
import { MOMENT, order, SAY, step, watched } from './sample';
import { show } from './show';

const taps = { answer: vi.fn(), takeBack: vi.fn(), tick: vi.fn() };
const all = taps as unknown as Taps;
beforeEach(() => vi.clearAllMocks());

const line = (id: string) => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });
const parcel = (id: string) => ({ trackingNumber: id, carrier: null, lineIds: [id], lastEvent: null });
const two = (events: readonly OrderEvent[] = []) => ({
  ...watched({}, { step: step({ answers: ['wrote-to-store'] }) }),
  order: order({ lines: [line('L1'), line('L2')], parcels: [parcel('L1'), parcel('L2')], events }),
});
const about = (group: string, events?: readonly OrderEvent[]) => {
  const shown = two(events);
  return { ...shown, decision: { ...shown.decision, group } };
};

it('an answer is told of the lines of the guide', () => {
  show(<OrderScreen {...about('L2')} moment={MOMENT} panel="guide" taps={all} onPanel={vi.fn()} />);
  fireEvent.click(screen.getByTestId('answer-wrote-to-store'));
  expect(taps.answer).toHaveBeenCalledWith(expect.anything(), 'wrote-to-store', { lines: ['L2'] });
});

it('so is an ending from the menu', () => {
  const ending = guideMenu(about('L2'), all, vi.fn(), SAY).find(({ id }) => id === 'answer-arrived-good');
  if (ending && 'onChoose' in ending) ending.onChoose();
  expect(taps.answer).toHaveBeenCalledWith(expect.anything(), 'arrived-good', { lines: ['L2'] });
});

it('a step that was ticked for the other lines is ticked for these, and taken back for these alone', () => {
  const ticked = { id: 'e1', type: 'step-done', step: 'pictures', on: '2026-08-20', at: 1, lines: ['L1'] };
  const tick = (group: string) => {
    const shown = about(group, [ticked]);
    guidedTaps(all, shown.decision).tick(shown.order, 'pictures');
  };
  tick('L2');
  expect(taps.answer).toHaveBeenCalledWith(expect.anything(), 'step-done', { step: 'pictures', lines: ['L2'] });
  tick('L1');
  expect(taps.takeBack).toHaveBeenCalledWith(expect.anything(), ticked);
});
