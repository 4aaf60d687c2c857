// @vitest-environment happy-dom
// The settings about other computers: off at first, what is stored, how full it is, who wrote, and the way to clear it.
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ComputersChoice } from '../../components/settings/ComputersChoice';
import type { Stored } from '../../utils/core/travel/stored';
import { MOMENT } from './sample';
import { show } from './show';

const EMPTY: Stored = { available: true, bytes: 0, most: 102_400, others: [], told: 0, open: 0, trouble: null };
function open(on: boolean, stored: Partial<Stored>) {
  const pressed: string[] = [];
  show(
    <ComputersChoice
      on={on}
      stored={{ ...EMPTY, ...stored }}
      moment={MOMENT}
      onChange={(wish) => pressed.push(`on ${wish}`)}
      onClear={() => pressed.push('clear')}
    />,
  );
  return pressed;
}
const said = () => screen.queryByTestId('computers-stored')?.textContent ?? null;

it('off and empty: the switch and its words, nothing to clear', () => {
  const pressed = open(false, {});
  fireEvent.click(screen.getByTestId('setting-computers'));
  expect([said(), screen.queryByTestId('computers-clear'), pressed]).toEqual([null, null, ['on true']]);
});
it('on and alone: how full, how many, nobody else', () => {
  open(true, { bytes: 2000, told: 3, open: 3 });
  expect(said()).toBe('2 of 100 kB used. 3 of 3 open orders stored. No other computer has stored anything yet.');
});
it('with another computer: when it was last heard', () => {
  open(true, { bytes: 90_000, told: 3, open: 5, trouble: 'full', others: [{ writtenAt: MOMENT.now, orders: 2 }] });
  expect(said()).toMatch(/1 other computer, last heard .*25.* It is full/);
});
it('off, with something there: it can be cleared', () => {
  const pressed = open(false, { bytes: 500 });
  fireEvent.click(screen.getByTestId('computers-clear'));
  expect(pressed).toEqual(['clear']);
});
