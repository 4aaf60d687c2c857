// @vitest-environment happy-dom
// Headline, first visit, broken things, settings: each says what is so, and nothing more.
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FirstVisit } from '../../components/list/FirstVisit';
import { Headline, sumOf } from '../../components/list/Headline';
import { HealthBands, unreadableText } from '../../components/list/HealthBands';
import { aliexpressUrl } from '../../components/parts/links';
import { SettingsForm } from '../../components/settings/SettingsForm';
import { listSeen } from '../../components/words/seen';
import { stakeOf } from '../../components/words/stake';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY } from '../../utils/core/time';
import { MOMENT, NBSP, SAY, watched } from './sample';
import { show } from './show';

const counts = (some: Partial<Record<'now' | 'soon' | 'check' | 'wait' | 'done', number>>) => ({
  now: 0,
  soon: 0,
  check: 0,
  wait: 0,
  done: 0,
  ...some,
});
const money = (amount: number, currency: string | null, text: string) => ({ amount, currency, text });

describe('Headline', () => {
  it.each([
    [counts({ now: 1, soon: 3 }), ['US $76.70', '€12.40'], '4 orders need you: US $76.70 + €12.40 at stake'],
    [counts({ now: 1 }), [], '1 order needs you'],
    [counts({ check: 1, wait: 4 }), ['US $9.75'], '1 order needs its details opened'],
    [counts({ wait: 4 }), [], 'Nothing to do today'],
  ])('says %o', (some, amounts, text) => {
    show(<Headline counts={some} amounts={amounts} />);
    expect(screen.getByTestId('headline').textContent).toBe(text);
  });
  it('never adds amounts over currencies, and counts only what needs the user', () => {
    const orders = [
      watched({ id: '1', total: money(10, 'USD', 'US $10.00') }),
      watched({ id: '2', total: money(14.2, 'USD', 'US $14.20') }, { level: 'soon' }),
      watched({ id: '3', total: money(12.4, 'EUR', '12,40€') }),
      watched({ id: '4', total: money(99, 'EUR', '99,00€') }, { level: 'wait' }),
      watched({ id: '5', total: null }),
    ];
    expect(stakeOf(orders, SAY)).toEqual([`US${NBSP}$24.20`, '€12.40']);
  });
  it('shows two currencies and how many more when there are many', () => {
    expect(sumOf(['a', 'b', 'c', 'd'], SAY)).toBe('a + b + 2 more currencies');
  });
});

describe('FirstVisit', () => {
  it('sums up where 300 old orders stand, and starts', () => {
    const onStart = vi.fn();
    const many = counts({ now: 1, check: 2, wait: 5, done: 292 });
    show(<FirstVisit counts={many} total={300} stakes={{ now: 'US $14', soon: '' }} onStart={onStart} />);
    expect(screen.getByTestId('headline').textContent).toBe('300 orders read');
    const parts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(parts).toEqual([
      '1 needs you nowUS $14',
      '2 need their details openedThe list does not show the date. One look is enough.',
      '297 with nothing to do5 watched, 292 finished.',
    ]);
    fireEvent.click(screen.getByTestId('first-visit-start'));
    expect(onStart).toHaveBeenCalledTimes(1);
  });
});

describe('HealthBands', () => {
  it('is silent when all works', () => {
    const { container } = show(
      <HealthBands
        notifications="unknown"
        storage="ok"
        unreadablePage={null}
        settingsUrl="#settings"
        reportUrl="#report"
      />,
    );
    expect(container.textContent).toBe('');
  });
  it('says what does not work, each with its way out', () => {
    const page = { url: 'javascript:alert(1)', why: 'captcha' };
    show(
      <HealthBands
        notifications="denied"
        storage="failed"
        unreadablePage={page}
        settingsUrl="#settings"
        reportUrl="#report"
      />,
    );
    expect(screen.getByTestId('reminders-broken').textContent).toContain('Your browser blocks them.');
    expect(screen.getByTestId('storage-broken').textContent).toContain('We cannot keep your orders');
    expect(screen.getByTestId('unreadable-band').textContent).toContain('Your known dates are kept.');
    expect(screen.getByTestId('unreadable-band').querySelector('a')).toBeNull();
  });
  it('has a sentence for a reason it does not know', () => {
    expect(SAY({ key: unreadableText('something-new') })).toBe('Your known dates are kept.');
  });
});

describe('listSeen', () => {
  it.each([
    [null, 'List not seen yet', false],
    [MOMENT.now, 'List seen today 09:30', false],
    [MOMENT.now - DAY, 'List seen 1 day ago', false],
    [MOMENT.now - 9 * DAY, 'List seen 9 days ago', true],
  ])('%s: %s', (at, text, stale) => {
    expect(listSeen(at, MOMENT, SAY)).toEqual({ text, stale });
  });
});

describe('aliexpressUrl', () => {
  it.each([
    ['https://www.aliexpress.com/p/order/index.html', 'https://www.aliexpress.com/p/order/index.html'],
    ['http://www.aliexpress.com/', null],
    ['https://aliexpress.com.evil.example/', null],
    ['https://notaliexpress.com/', null],
    ['javascript:alert(1)', null],
    ['', null],
    [null, null],
  ])('%s → %s', (text, url) => {
    expect(aliexpressUrl(text)).toBe(url);
  });
});

describe('SettingsForm', () => {
  it('passes on each change whole', () => {
    const onChange = vi.fn();
    show(<SettingsForm settings={DEFAULT_SETTINGS} onChange={onChange} onTest={() => {}} outcome={null} />);
    fireEvent.change(screen.getByTestId('setting-hour'), { target: { value: '7' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, hour: 7 });
    fireEvent.click(screen.getByTestId('setting-rung-6h'));
    expect(onChange).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      rungs: { ...DEFAULT_SETTINGS.rungs, '6h': false },
    });
    fireEvent.change(screen.getByTestId('setting-theme'), { target: { value: 'dark' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
    fireEvent.change(screen.getByTestId('setting-language'), { target: { value: 'ru' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, language: 'ru' });
  });
});
