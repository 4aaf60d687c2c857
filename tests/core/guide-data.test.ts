// The data of the guide: every problem has its evidence, letter and form; triage ends in three taps; tricks and other ways
// have an answer; many claims are counted over all orders.
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../utils/core/causes';
import { EVENT_TYPES, PROBLEMS } from '../../utils/core/event';
import { LETTERS } from '../../utils/core/letters/index';
import { manyClaims } from '../../utils/core/many-claims';
import { otherWays } from '../../utils/core/plan-b';
import { guideFor, PROBLEM_GUIDES } from '../../utils/core/problems/index';
import { ROWS } from '../../utils/core/rows/index';
import { STORE_TRICKS, tricksOf } from '../../utils/core/store-tricks';
import { TRIAGE } from '../../utils/core/triage';
import { englishCatalogue } from '../../utils/i18n/english';
import { noon, orderOf, told } from './order-of';
import { caseOf } from './situations/situation';

const english = englishCatalogue();
const slugs = LETTERS.map(({ slug }) => slug);

describe('problems', () => {
  it('are all there, one file each', () => {
    expect(PROBLEM_GUIDES.map(({ problem }) => problem).sort()).toEqual([...PROBLEMS].sort());
    expect(guideFor('sang-a-song')).toBeNull();
  });

  it.each(PROBLEM_GUIDES.map((guide) => [guide.problem, guide] as const))('%s', (problem, guide) => {
    expect(english[`problem.${problem}`]).toBeDefined();
    expect(slugs).toContain(guide.letter);
    expect(guide.evidence.some(({ weight }) => weight === 'must')).toBe(true);
    for (const { what, how } of guide.evidence) expect([english[what.key], english[how.key]]).not.toContain(undefined);
    expect(new Set(guide.evidence.map(({ id }) => id)).size).toBe(guide.evidence.length);
    const weights = guide.evidence.map(({ weight }) => ['must', 'strong', 'nice'].indexOf(weight));
    expect(weights).toEqual([...weights].sort());
  });
});

describe('triage', () => {
  const answers = TRIAGE.flatMap((question) => question.answers);

  it('has three questions, each answer leading on or to one event', () => {
    expect(TRIAGE.map(({ id }) => id)).toEqual(['arrived', 'wrong', 'tracking']);
    for (const { words, next, event } of answers) {
      expect(english[words.key]).toBeDefined();
      expect(next === null || TRIAGE.some(({ id }) => id === next)).toBe(true);
      expect(next === null || event === null).toBe(true);
      if (event) expect(EVENT_TYPES).toContain(event.type);
    }
    // Only the first question leads on, so no way is longer than three taps.
    expect(TRIAGE.slice(1).flatMap((question) => question.answers.filter(({ next }) => next !== null))).toEqual([]);
  });

  it('reaches every problem', () => {
    const told = answers.flatMap(({ event }) => event?.problem ?? event?.type ?? []);
    const asEvent: Readonly<Record<string, string>> = {
      'at-pickup': 'at-pickup-point',
      customs: 'customs-asked',
      'delivered-not-here': 'not-here',
    };
    for (const problem of PROBLEMS) expect(told).toContain(asEvent[problem] ?? problem);
  });

  it('tells the causes apart', () => {
    expect(CAUSES).toHaveLength(6);
    for (const { words, sign } of CAUSES) expect([english[words.key], english[sign.key]]).not.toContain(undefined);
  });
});

describe('what stores ask for', () => {
  it('has an answer, a letter, and a row in which it is met', () => {
    const numbers = ROWS.map(({ number }) => number);
    for (const { says, answer, letter, rows } of STORE_TRICKS) {
      expect(english[says.key]).toMatch(/^“.*”$/);
      expect(english[answer.key]).toBeDefined();
      expect(slugs).toContain(letter);
      expect(numbers).toEqual(expect.arrayContaining([...rows]));
    }
    expect(tricksOf(1)[0]?.id).toBe('cancel');
    expect(tricksOf(0)).toEqual([]);
  });
});

describe('other ways', () => {
  const ids = (part: Parameters<typeof orderOf>[0], date = '2026-10-01') =>
    otherWays(orderOf({ placedOn: '2026-07-15', ...part }), noon(date)).map(({ id }) => id);

  it('are the support, then what it was paid with, then the consumer body', () => {
    expect(ids({ paymentMethod: 'card' })).toEqual(['support', 'bank', 'consumer-body']);
    expect(ids({})).toContain('bank');
    expect(ids({ paymentMethod: 'pix' })).toEqual(['support', 'consumer-body']);
  });

  it('PayPal takes a case for 180 days after the payment', () => {
    expect(otherWays(orderOf({ paymentMethod: 'paypal', paidOn: '2026-07-15' }), noon('2026-10-01'))[1]).toMatchObject({
      id: 'paypal',
      lastDay: '2027-01-09',
    });
    expect(ids({ paymentMethod: 'paypal' }, '2027-01-09')).toContain('paypal');
    expect(ids({ paymentMethod: 'paypal' }, '2027-01-14')).not.toContain('paypal');
  });

  it('begin with an appeal until one was made', () => {
    const decided = [told('decided', '2026-09-20')];
    expect(ids({ events: decided })[0]).toBe('appeal');
    expect(ids({ events: [...decided, told('appealed', '2026-09-21')] })[0]).toBe('support');
  });
});

describe('many claims', () => {
  const opened = (on: string) => orderOf({ events: [told('case-opened', on)] });

  it('are pointed out from three in 90 days, over all orders', () => {
    const three = [opened('2026-08-01'), opened('2026-09-01'), opened('2026-10-01')];
    expect(manyClaims(three, noon('2026-10-01'))).toEqual({ key: 'claims.many', values: { n: 3 } });
    expect(manyClaims(three.slice(1), noon('2026-10-01'))).toBeNull();
    expect(manyClaims(three, noon('2026-10-29'))).toMatchObject({ values: { n: 3 } });
    expect(manyClaims(three, noon('2026-10-30'))).toBeNull();
  });

  it('count a case that a page and the user told of once, and two of one order twice', () => {
    const both = orderOf({ events: [told('case-opened', '2026-09-05')], cases: [caseOf('offer')] });
    const twice = orderOf({ cases: [caseOf('offer', { lineIds: ['1'] }), caseOf('closed', { lineIds: ['2'] })] });
    expect(manyClaims([both, opened('2026-09-01')], noon('2026-10-01'))).toBeNull();
    expect(manyClaims([both, twice], noon('2026-10-01'))).toMatchObject({ values: { n: 3 } });
  });
});
