// @vitest-environment happy-dom
// Work on the user's data while another part of the dashboard is looked at: shown, stopped and told there; never left unseen.
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { choose, NONE, one, openData as open, typesOf } from './open-data';

const goTo = (hash: string): void => {
  location.hash = hash;
  fireEvent(window, new Event('hashchange'));
};
/** A question to the background that is answered once it is released. */
const held = (answer: unknown) => {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { answer: () => until.then(() => answer), release: () => release() };
};
const asksBeforeLeaving = (): boolean => {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
};
const orders = Array.from({ length: 150 }, (_, at) => ({ id: `81900000000${at + 10_000}` }));
const many = JSON.stringify({ format: 'claimcheck-export', version: 1, orders });

it('bringing in goes on, is shown there, and is told when it ends; closing the window asks first', async () => {
  const { answer, release } = held({ ok: { ...NONE, added: 1 } });
  await open({ 'bring-in': answer });
  choose(one);
  fireEvent.click(await screen.findByTestId('bring-in'));
  await screen.findByTestId('work');
  expect(screen.queryByTestId('data-at-work')).toBeNull();
  goTo('#money');
  const work = await screen.findByTestId('data-at-work');
  expect(work.textContent).toContain('Bringing it in');
  expect(within(work).getByRole('link', { name: 'Your data' }).getAttribute('href')).toBe('#data');
  await waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  release();
  expect(await screen.findByText('It is brought in.')).toBeTruthy();
  expect(screen.queryByTestId('data-at-work')).toBeNull();
  await waitFor(() => expect(asksBeforeLeaving()).toBe(false));
  goTo('#data');
  expect((await screen.findByTestId('file-outcome')).textContent).toContain('1 order added');
  expect(screen.getAllByText('It is brought in.')).toHaveLength(1);
  goTo('#money');
  goTo('#data');
  expect(await screen.findByTestId('choose-file')).toBeTruthy();
  expect(screen.queryByTestId('file-outcome')).toBeNull();
});

it('can be stopped there, and what came in by then is said to be kept', async () => {
  const { answer, release } = held({ ok: { ...NONE, added: 100 } });
  const sent = await open({ 'bring-in': answer });
  choose(many);
  fireEvent.click(await screen.findByTestId('bring-in'));
  goTo('#orders');
  fireEvent.click(within(await screen.findByTestId('data-at-work')).getByTestId('work-stop'));
  release();
  expect(await screen.findByText('Stopped. What came in until then is kept.')).toBeTruthy();
  expect(typesOf(sent).filter((type) => type.startsWith('bring-in'))).toEqual(['bring-in', 'bring-in-rest']);
  goTo('#data');
  expect((await screen.findByTestId('file-outcome')).textContent).toContain('100 orders added');
});

it('a file that was only looked at is asked about when the user comes back', async () => {
  await open();
  choose(one);
  await screen.findByTestId('file-preview');
  goTo('#money');
  await waitFor(() => expect(asksBeforeLeaving()).toBe(false));
  goTo('#data');
  expect(await screen.findByTestId('file-preview')).toBeTruthy();
});

it('a backup that fails is told, and nothing is deleted while it is made', async () => {
  const { answer, release } = held({ failed: 'storage' });
  const sent = await open({ 'backup-head': answer });
  fireEvent.click(screen.getByTestId('save-backup'));
  fireEvent.click(screen.getByTestId('delete-everything'));
  fireEvent.click(screen.getByTestId('delete-now'));
  expect(screen.getByTestId('delete-now').getAttribute('aria-disabled')).toBe('true');
  await waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  goTo('#money');
  expect(within(await screen.findByTestId('data-at-work')).getByTestId('work-stop')).toBeTruthy();
  release();
  expect(await screen.findByText(/That could not be read/)).toBeTruthy();
  expect(typesOf(sent)).not.toContain('delete-everything');
});
