// @vitest-environment happy-dom
// "Why this date?": the sentence untouched, where and when it was seen, what is a guess, how it moved.
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { WhyDate } from '../../components/why/WhyDate';
import { dayRange } from '../../utils/core/time';
import { MOMENT, NBSP, refundDate, watched } from './sample';
import { show } from './show';

const onSetDate = vi.fn();
const why = (more = {}, decided = {}) =>
  show(<WhyDate {...watched(more, decided)} moment={MOMENT} onSetDate={onSetDate} />).container.textContent ?? '';

describe('WhyDate', () => {
  it('quotes the page and says when it was seen and what a day without a zone means here', () => {
    const text = why();
    expect(text).toContain('“Refund if no delivery before Aug 22, 2026”');
    expect(text).toContain(`You can ask from 22${NBSP}Aug`);
    expect(text).toContain(`from the order page, seen 12${NBSP}Aug`);
    expect(text).toContain(`begin on 21${NBSP}Aug, 12:00 and end on 23${NBSP}Aug, 14:00`);
  });
  it('calls a guess a guess and never quotes it', () => {
    const guess = refundDate('2026-09-06', { kind: 'dispute-closes', basis: 'estimated', text: '2026-08-22 + 15 d' });
    const text = why({ deadlines: [guess] });
    expect(text).toContain(`You can ask until ~6${NBSP}Sep`);
    expect(text).toContain('estimate');
    expect(text).toContain('our estimate');
    expect(text).not.toContain('2026-08-22 + 15 d');
    expect(text).not.toContain('The page names a day');
  });
  it('tells both days where sources disagree', () => {
    const span = { earliest: dayRange('2026-08-22').earliest, latest: dayRange('2026-08-24').latest };
    expect(why({ deadlines: [refundDate('2026-08-22', span)] })).toContain(`Between 22${NBSP}Aug and 24${NBSP}Aug.`);
  });
  it('tells how the date moved, and whose date it is', () => {
    const history = [refundDate('2026-08-18')];
    expect(why({ history, deadlines: [refundDate('2026-08-22', { revision: 2 })] })).toContain(
      `It moved onceThe date moved from 18${NBSP}Aug to 22${NBSP}Aug.`,
    );
    expect(why({ deadlines: [refundDate('2026-08-22', { basis: 'user', text: '' })] })).toContain(
      `you set this on 12${NBSP}Aug`,
    );
  });
  it('says of an order that only a file told of that the file did, not a page', () => {
    const one = { ...watched(), elsewhere: 'file' as const };
    const text = show(<WhyDate {...one} moment={MOMENT} onSetDate={onSetDate} />).container.textContent;
    expect(text).toContain('from a file you brought in');
    expect(text).not.toContain('from the order page');
  });
  it('shows no day when none was read, and lets the user set one', () => {
    const text = why({ deadlines: [] }, { level: 'check', clock: null });
    expect(text).toContain('No date has been read for this order yet.');
    expect(text).not.toContain('Sep');
    fireEvent.click(screen.getByTestId('set-date'));
    expect(onSetDate).toHaveBeenCalledTimes(1);
  });
});
