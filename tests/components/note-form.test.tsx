// @vitest-environment happy-dom
// A note is kept as it is typed, told once it is left, and follows what Undo made of it.
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { NoteForm } from '../../components/guide/NoteForm';
import { SayProvider } from '../../components/parts/say-context';
import { SAY } from './sample';
import { show } from './show';

const type = (testId: string, value: string) => fireEvent.input(screen.getByTestId(testId), { target: { value } });

it('is kept after a pause, once, and what is left when it is left', async () => {
  vi.useFakeTimers();
  const onSave = vi.fn();
  show(<NoteForm start="old" onSave={onSave} onLeft={vi.fn()} />);
  type('note', 'old and new');
  expect(onSave).not.toHaveBeenCalled();
  await act(() => void vi.advanceTimersByTime(500));
  fireEvent.blur(screen.getByTestId('note'));
  expect(onSave.mock.calls).toEqual([['old and new']]);
  type('note', 'last word');
  cleanup();
  expect(onSave).toHaveBeenLastCalledWith('last word');
  vi.useRealTimers();
});

it.each([
  ['another', [['another', 'old']]],
  [' old ', []],
])('tells that it is left when it is another one: “%s”', (text, left) => {
  const onLeft = vi.fn();
  show(<NoteForm start="old" onSave={vi.fn()} onLeft={onLeft} />);
  type('note', 'new');
  type('note', text);
  fireEvent.blur(screen.getByTestId('note'));
  expect(onLeft).not.toHaveBeenCalled();
  cleanup();
  expect(onLeft.mock.calls).toEqual(left);
});

it('takes over what Undo made of it, but nothing while it is being written', () => {
  const form = (start: string) => <NoteForm start={start} onSave={vi.fn()} onLeft={vi.fn()} />;
  const { rerender } = show(form('old'));
  const note = () => screen.getByTestId<HTMLTextAreaElement>('note').value;
  type('note', 'new');
  fireEvent.blur(screen.getByTestId('note'));
  rerender(<SayProvider value={SAY}>{form('new')}</SayProvider>);
  rerender(<SayProvider value={SAY}>{form('old')}</SayProvider>);
  expect(note()).toBe('old');
  type('note', 'newer');
  rerender(<SayProvider value={SAY}>{form('of another window')}</SayProvider>);
  expect(note()).toBe('newer');
});
