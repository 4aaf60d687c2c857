// @vitest-environment happy-dom
// The first page asks whether the test reminder was seen: a browser says "shown" where the system shows nothing.
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/welcome/App';
import { answerWith, overview } from './answers';
import { SAY } from './sample';

const open = (shown: boolean) => {
  Object.assign(fakeBrowser.action, { getUserSettings: async () => ({ isOnToolbar: true }) });
  const sent = answerWith({
    'get-overview': () => ({ ok: overview([]) }),
    'test-notification': () => ({ ok: { shown } }),
  });
  render(<App start={SAY} />);
  fireEvent.click(screen.getByTestId('notification-try'));
  return sent;
};

it('asks whether the test reminder was seen, and says where to switch it on when it was not', async () => {
  const sent = open(true);
  fireEvent.click(await screen.findByTestId('notification-unseen'));
  expect(await screen.findByTestId('notification-help')).toBeTruthy();
  expect(sent).toContainEqual({ type: 'notification-seen', payload: { seen: false } });
});

it('is done with the reminder once it was seen', async () => {
  open(true);
  fireEvent.click(await screen.findByTestId('notification-seen'));
  const step = screen.getByTestId('notification-test').closest('li');
  expect(step?.querySelector('[data-done]')).not.toBeNull();
});

it('asks nothing of a reminder that the browser did not take', async () => {
  open(false);
  expect(await screen.findByTestId('notification-help')).toBeTruthy();
  expect(screen.queryByTestId('notification-seen')).toBeNull();
});
