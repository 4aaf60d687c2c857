// @vitest-environment happy-dom
// The timeline as it is shown: days once, sentences as quotes, every entry with its source.
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { History } from '../../components/why/History';
import type { TimelineEntry } from '../../utils/core/timeline/entry';
import { MOMENT } from './sample';
import { show } from './show';

const entry = (id: string, more: Partial<TimelineEntry>): TimelineEntry => ({
  id,
  kind: 'told',
  on: '2026-08-20',
  at: null,
  words: { key: 'timeline.placedOn' },
  quote: null,
  from: { key: 'timeline.from-you' },
  ...more,
});

it('names each day once, with the sentence and the source of each entry', () => {
  const sentence = 'Refund if no delivery before Aug 22, 2026';
  show(
    <History
      moment={MOMENT}
      entries={[
        entry('a', {}),
        entry('b', { at: Date.UTC(2026, 7, 20, 22, 30), words: { key: 'timeline.reminded' } }),
        entry('c', { on: '2026-08-21', words: { key: 'timeline.first-read' }, quote: sentence }),
      ]}
    />,
  );
  const days = [...screen.getByTestId('history').querySelectorAll('time')];
  expect(days.map((day) => day.getAttribute('datetime'))).toEqual(['2026-08-20', '2026-08-21']);
  expect(screen.getByText(sentence).closest('q')).not.toBe(null);
  expect(screen.getByText(/Claimcheck reminded you/).textContent).toContain('00:30');
  expect(screen.getAllByText('noted by you')).toHaveLength(3);
});

it('says that nothing is known', () => {
  show(<History moment={MOMENT} entries={[]} />);
  expect(screen.getByText('Nothing is known of this order yet.')).toBeTruthy();
});
