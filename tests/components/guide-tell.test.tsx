// @vitest-environment happy-dom
// What can be told of an order: only what makes sense where it stands, each worded, the case's own words while one runs.
import { fireEvent, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tell } from '../../components/guide/guide-menu';
import { Happened } from '../../components/guide/Happened';
import { answerWords } from '../../components/words/answer-words';
import { tellable } from '../../components/words/tellable';
import { decide } from '../../utils/core/decide';
import { EVENT_TYPES, type OrderEvent } from '../../utils/core/event';
import type { Order } from '../../utils/core/order';
import { englishCatalogue } from '../../utils/i18n/english';
import { anyMoment, anyOrder } from '../core/any-order';
import { MOMENT, order, SAY, step, watched } from './sample';
import { show } from './show';

const event = (type: string, more: Partial<OrderEvent> = {}): OrderEvent => ({
  id: type,
  type,
  on: '2026-08-25',
  at: MOMENT.now,
  ...more,
});
const offered = (more: Partial<Order>): string[] => {
  const shown = order(more);
  const decision = decide(shown, MOMENT);
  return [...decision.step.answers, ...tellable({ order: shown, decision }, MOMENT).flatMap(({ types }) => types)];
};
const opened = event('case-opened');
const received: Partial<Order> = { status: 'completed', completedOn: '2026-08-20', deliveredOn: '2026-08-20' };

describe('tellable', () => {
  it('offers the request before a case, and the case’s words while it runs', () => {
    const before = offered({});
    expect(before).toEqual(expect.arrayContaining(['case-opened', 'page-refused', 'wrote-to-store', 'arrived-good']));
    expect(before).not.toEqual(expect.arrayContaining(['offer-answered']));
    const during = offered({ events: [opened] });
    expect(during).toEqual(expect.arrayContaining(['seller-offered', 'seller-rejected', 'proof-asked', 'decided']));
    expect(during).not.toContain('page-refused');
    expect(during).not.toContain('arrived-good');
  });
  it('offers an answer only to what was asked', () => {
    expect(offered({ events: [opened, event('seller-offered', { amount: 2 })] })).toContain('offer-answered');
    expect(offered({ events: [opened, event('return-agreed')] })).toContain('return-posted');
    expect(offered({ events: [opened, event('decided', { outcome: 'lost' })] })).toContain('appealed');
    const plain = offered({ events: [opened] });
    for (const type of ['offer-answered', 'return-posted', 'appealed']) expect(plain).not.toContain(type);
  });
  it('asks of goods that came whether they are here, and of others whether they wait', () => {
    expect(offered(received)).toContain('not-here');
    expect(offered(received)).not.toContain('at-pickup-point');
    expect(offered({})).toContain('at-pickup-point');
  });
  it('does not ask for the end that was told', () => {
    expect(offered({ events: [event('money-back')] })).not.toContain('money-back');
  });
  it('reaches every event from somewhere', () => {
    const somewhere = [
      offered({}),
      offered(received),
      offered({ events: [opened] }),
      offered({ events: [opened, event('seller-offered')] }),
      offered({ events: [opened, event('proof-asked')] }),
      offered({ events: [opened, event('return-agreed')] }),
      offered({ events: [opened, event('decided', { outcome: 'lost' })] }),
    ].flat();
    expect(EVENT_TYPES.filter((type) => type !== 'problem' && !somewhere.includes(type))).toEqual([]);
  });
  it('never fails, never offers twice, always has words', () => {
    const english = englishCatalogue();
    fc.assert(
      fc.property(anyOrder, anyMoment, (order, moment) => {
        const decision = decide(order, moment);
        const types = tellable({ order, decision }, moment).flatMap((group) => group.types);
        expect(new Set(types).size).toBe(types.length);
        for (const type of types) expect(english[answerWords(type).key]).toBeTruthy();
      }),
    );
  });
});

describe('Happened', () => {
  const onAnswer = vi.fn();
  const onTriage = vi.fn();
  beforeEach(() => vi.clearAllMocks());

  it('groups what can be told, each one tap', () => {
    show(<Happened {...watched({ events: [opened] })} moment={MOMENT} onAnswer={onAnswer} onTriage={onTriage} />);
    expect(screen.getByText('Your request for money').tagName).toBe('H2');
    fireEvent.click(screen.getByTestId('answer-decided'));
    expect(onAnswer).toHaveBeenCalledWith('decided');
    fireEvent.click(screen.getByTestId('triage'));
    expect(onTriage).toHaveBeenCalledTimes(1);
  });
});

describe('a step that is done', () => {
  it('is told with its name, in words of its own where it moves the case', () => {
    const answer = vi.fn();
    const look = watched({}, { step: step({ id: 'look-case', answers: ['step-done'] }) });
    const taps = { answer, takeBack: vi.fn(), tick: vi.fn(), setDate: vi.fn(), setNickname: vi.fn() };
    tell(
      look,
      'step-done',
      { ...taps, snooze: vi.fn(), setNote: vi.fn(), leaveNote: vi.fn(), forget: vi.fn() },
      vi.fn(),
    );
    expect(answer).toHaveBeenCalledWith(look.order, 'step-done', { step: 'look-case' });
    expect(SAY(answerWords('step-done', 'look-case'))).toBe('I looked: nothing new');
    expect(SAY(answerWords('step-done', 'track'))).toBe('Step done');
  });
});
