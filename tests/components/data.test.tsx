// @vitest-environment happy-dom
// "Your data" as the user has it: found from the settings, a look before anything comes in, deleting in two steps.
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { choose, NONE, one, openData as open, typesOf } from './open-data';

it('belongs to the settings', async () => {
  await open();
  expect(screen.getByTestId('tab-settings').getAttribute('aria-current')).toBe('page');
  expect(screen.getByTestId('back').getAttribute('href')).toBe('#settings');
});

it('shows what a file would bring and writes nothing, until it is wanted', async () => {
  const sent = await open();
  choose(one);
  const preview = await screen.findByTestId('file-preview');
  expect(preview.textContent).toContain('1 order is new here');
  expect(preview.textContent).toContain('1 entry is no order');
  expect(screen.queryByTestId('with-settings')).toBe(null);
  expect(typesOf(sent)).not.toContain('bring-in');
  fireEvent.click(screen.getByTestId('not-now'));
  choose(one);
  fireEvent.click(await screen.findByTestId('bring-in'));
  expect((await screen.findByTestId('file-outcome')).textContent).toContain('1 order added');
  expect(typesOf(sent).filter((type) => type.startsWith('bring-in'))).toEqual(['bring-in', 'bring-in-rest']);
});

it.each([
  ['nonsense', 'This is no backup'],
  ['{"format":"x"}', 'of another program'],
  ['', 'This file is empty'],
])('says what is wrong with %j', async (text, words) => {
  const sent = await open();
  choose(text);
  expect((await screen.findByTestId('file-fault')).textContent).toContain(words);
  expect(typesOf(sent)).not.toContain('bring-in');
});

it('says when the disk is full half-way', async () => {
  await open({ 'bring-in': () => ({ failed: 'storage' }) });
  choose(one);
  fireEvent.click(await screen.findByTestId('bring-in'));
  expect((await screen.findByTestId('file-outcome')).dataset.end).toBe('storage');
});

it('asks again where the background was just then stopped', async () => {
  let asked = 0;
  const sent = await open({
    'bring-in': () => {
      asked += 1;
      return asked === 1 ? { failed: 'unexpected' } : { ok: { ...NONE, added: 1 } };
    },
  });
  choose(one);
  fireEvent.click(await screen.findByTestId('bring-in'));
  await waitFor(() => expect(screen.getByTestId('file-outcome').dataset.end).toBe('done'));
  expect(typesOf(sent).filter((type) => type === 'bring-in')).toHaveLength(2);
});

it('deletes in two steps, offers a backup first, and can be left', async () => {
  const sent = await open();
  fireEvent.click(screen.getByTestId('delete-everything'));
  expect(screen.getByTestId('delete-what').textContent).toContain('3 orders with their dates');
  expect(screen.getByTestId('backup-first')).toBeTruthy();
  fireEvent.click(screen.getByTestId('delete-not'));
  expect(screen.queryByTestId('delete-what')).toBe(null);
  fireEvent.click(screen.getByTestId('delete-everything'));
  expect(typesOf(sent)).not.toContain('delete-everything');
  fireEvent.click(screen.getByTestId('delete-now'));
  await waitFor(() => expect(screen.getByTestId('delete-outcome').textContent).toContain('Everything is deleted'));
  expect(typesOf(sent)).toContain('delete-everything');
});

it('says when not everything was deleted, and when a backup was not made', async () => {
  await open({ 'delete-everything': () => ({ failed: 'storage' }), 'backup-head': () => ({ failed: 'storage' }) });
  fireEvent.click(screen.getByTestId('delete-everything'));
  fireEvent.click(screen.getByTestId('delete-now'));
  await waitFor(() => expect(screen.getByTestId('delete-outcome').textContent).toContain('Not everything'));
  fireEvent.click(screen.getByTestId('save-backup'));
  await waitFor(() => expect(screen.getByTestId('save-outcome').textContent).toContain('could not be read'));
});
