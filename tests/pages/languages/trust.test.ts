// What a word that nobody saw on the site may do: add a warning. Never silence one, never finish an order.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/pages/languages';
import { statusOf } from '../../../utils/pages/parse/fields';
import { statusBy } from '../../../utils/pages/parse/trust';
import { read } from '../fixture';

const STATUSES = LANGUAGES.flatMap((language) =>
  language.statuses.flatMap(([status, trust, texts]) => texts.map((text) => ({ language, status, trust, text }))),
);
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` \u200f${text}\u00a0:`,
  (text) => text.normalize('NFD'),
];

describe('a status', () => {
  it.each(STATUSES.filter(({ trust }) => trust === 'seen'))('$text means $status', ({ language, status, text }) => {
    expect(FORMS.map((form) => statusOf(form(text), language))).toEqual(FORMS.map(() => status));
  });

  it.each(STATUSES.filter(({ trust }) => trust === 'inferred'))('$text is only a guess at $status', (guess) => {
    const expected = guess.status === 'awaiting-delivery' ? 'awaiting-delivery' : 'unknown';
    expect(FORMS.map((form) => statusOf(form(guess.text), guess.language))).toEqual(FORMS.map(() => expected));
  });

  it('is never told by a part of its words', () => {
    for (const { language, text } of STATUSES) {
      expect([text, statusOf(`${text} ~ ${text}`, language)]).toEqual([text, 'unknown']);
    }
  });

  it('that is a guess ends nothing', () => {
    for (const ending of ['completed', 'cancelled', 'closed', 'expired', 'awaiting-payment', 'processing'] as const) {
      expect(statusBy('inferred', ending)).toBe('unknown');
    }
  });
});

describe('a counter', () => {
  it('under a guessed status counts only what warns', () => {
    const said = (status: string) => read({ status: [status], statusProse: ['3 dagar 2 timmar'] }).deadlines;
    expect(said('Väntar på leverans')).toMatchObject([{ kind: 'protection-end', role: 'act' }]);
    expect(said('Behandlas')).toEqual([]);
    expect(said('Slutförd')).toEqual([]);
  });
});

describe('the button for returns', () => {
  it('may be there by a guessed word, and is missing only where all shown ones are known', () => {
    const offered = (status: string, ...lineButtons: string[]) =>
      read({ status: [status], lineButtons }).fields.returnsOffered;
    expect(offered('Slutförd', 'Öppna tvist')).toBe(true);
    expect(offered('Slutförd', 'Köp igen')).toBeUndefined();
    expect(offered('完了', '払い戻し & 返品')).toBe(true);
    expect(offered('完了', 'カートに追加')).toBeUndefined();
    expect(offered('完了', 'Add to cart')).toBe(false);
    expect(offered('Completed', 'Add to cart')).toBe(false);
    expect(offered('Completed', 'Add to cart', 'Something new')).toBeUndefined();
  });
});

describe('the statuses of two letters of difference', () => {
  it.each([
    ['Geschlossen', 'closed'],
    ['Abgeschlossen', 'completed'],
  ])('%s is told apart from the other', (text, status) => {
    const told = LANGUAGES.find(({ tag }) => tag === 'de')?.statuses.find(([, , texts]) => texts.includes(text));
    expect(told?.[0]).toBe(status);
  });
});
