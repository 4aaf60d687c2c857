// @vitest-environment happy-dom
// What the user says about reminders: which, at what hours, later, and whether one was seen.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SnoozeLine } from '../../components/guide/SnoozeLine';
import { SnoozePanel } from '../../components/guide/SnoozePanel';
import { NotificationTest } from '../../components/health/NotificationTest';
import { MissedBand } from '../../components/list/MissedBand';
import { ReminderSettings } from '../../components/settings/ReminderSettings';
import { systemOf } from '../../components/words/system-of';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { DAY } from '../../utils/core/time';
import { MOMENT, step, watched } from './sample';
import { show } from './show';

const choose = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });

describe('the settings of reminders', () => {
  const open = (settings: Settings) => {
    const onChange = vi.fn();
    show(
      <ReminderSettings settings={settings} onChange={onChange}>
        {null}
      </ReminderSettings>,
    );
    return onChange;
  };

  it('quiet hours are switched on for the night and set by the hour', () => {
    const onChange = open(DEFAULT_SETTINGS);
    expect(screen.queryByTestId('setting-quiet-from')).toBeNull();
    fireEvent.click(screen.getByTestId('setting-quiet'));
    expect(onChange).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, quiet: { from: 22, to: 7 } });
  });

  it('say to which hour they move the reminders, and never begin when they end', () => {
    const onChange = open({ ...DEFAULT_SETTINGS, hour: 23, quiet: { from: 22, to: 7 } });
    expect(screen.getByTestId('hour-moved').textContent).toContain('21:00');
    expect(
      [...screen.getByTestId('setting-quiet-from').querySelectorAll('option')].map(({ value }) => value),
    ).not.toContain('7');
    choose('setting-quiet-to', '8');
    expect(onChange).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, hour: 23, quiet: { from: 22, to: 8 } });
  });

  it('the last day cannot be switched off in silence', () => {
    const onChange = open(DEFAULT_SETTINGS);
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByTestId('setting-rung-last-day'));
    const off = onChange.mock.calls[0]?.[0] as Settings;
    expect(off.rungs['last-day']).toBe(false);
    cleanup();
    open(off);
    expect(screen.getByRole('alert').textContent).toMatch(/last day/);
  });
});

describe('remind me later', () => {
  const until = (lastDay: string) => watched({}, { level: 'now', step: step({ lastDay }) });

  it('offers days as far as the last one', () => {
    const onSnooze = vi.fn();
    show(<SnoozePanel decision={until('2026-08-27').decision} moment={MOMENT} onSnooze={onSnooze} />);
    expect(screen.queryByTestId('snooze-three')).toBeNull();
    const day = screen.getByTestId('snooze-day');
    expect([day.getAttribute('min'), day.getAttribute('max')]).toEqual(['2026-08-26', '2026-08-27']);
    fireEvent.click(screen.getByTestId('snooze-tomorrow'));
    expect(onSnooze).toHaveBeenCalledWith('2026-08-26');
  });

  it('offers none on the last day', () => {
    show(<SnoozePanel decision={until('2026-08-25').decision} moment={MOMENT} onSnooze={vi.fn()} />);
    expect(screen.queryByTestId('snooze-tomorrow')).toBeNull();
  });

  it('shows until when, and the way back; nothing once it is over', () => {
    const onEnd = vi.fn();
    const { order, decision } = until('2026-08-29');
    const later = { ...order, snooze: { until: '2026-08-27', at: MOMENT.now } };
    show(<SnoozeLine order={later} decision={decision} moment={MOMENT} onEnd={onEnd} />);
    fireEvent.click(screen.getByTestId('snooze-end'));
    expect(onEnd).toHaveBeenCalledTimes(1);
    cleanup();
    const over = { ...MOMENT, now: MOMENT.now + 2 * DAY };
    show(<SnoozeLine order={later} decision={decision} moment={over} onEnd={onEnd} />);
    expect(screen.queryByTestId('snooze-line')).toBeNull();
  });
});

describe('a reminder to try', () => {
  const open = (shown: boolean) => {
    const actions = { test: vi.fn(async () => shown), seen: vi.fn() };
    show(<NotificationTest actions={actions} system="mac" known={null} />);
    fireEvent.click(screen.getByTestId('notification-try'));
    return actions;
  };
  const isAt = (state: string) =>
    waitFor(() => expect(screen.getByTestId('notification-test').dataset.state).toBe(state));

  it('asks whether it was seen, and says where to look when it was not', async () => {
    const { seen } = open(true);
    await isAt('sent');
    fireEvent.click(screen.getByTestId('notification-unseen'));
    await isAt('unseen');
    expect(seen).toHaveBeenCalledWith(false);
    expect(screen.getByTestId('notification-help').textContent).toContain('macOS');
  });

  it('asks nothing when the browser refused it', async () => {
    const { seen } = open(false);
    await isAt('refused');
    expect(seen).not.toHaveBeenCalled();
  });

  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15)', 'mac'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 'chromeos'],
    ['Mozilla/5.0 (Android 14; Mobile; rv:140.0)', 'android'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
    ['', 'other'],
  ])('%s is %s', (agent, system) => {
    expect(systemOf(agent)).toBe(system);
  });
});

it('what came due while the browser was closed is named, two at most, and counted', () => {
  const open = ['1', '2', '3'].map((id) => watched({ id, nickname: `Thing ${id}` }));
  const onSeen = vi.fn();
  const missed = { orderIds: ['1', '2', '3'], since: MOMENT.now - DAY };
  show(<MissedBand missed={missed} open={open} timeZone={MOMENT.timeZone} onSeen={onSeen} />);
  expect(screen.getByTestId('missed').textContent).toContain('Thing 1 · Thing 2 and 1 more');
  fireEvent.click(screen.getByTestId('missed-seen'));
  expect(onSeen).toHaveBeenCalledTimes(1);
});
