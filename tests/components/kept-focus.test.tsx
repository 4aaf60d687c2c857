// @vitest-environment happy-dom
// The focus when the thing that had it is moved, replaced or gone, and when another part is shown.
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Menu } from '../../components/guide/Menu';
import { OrderScreen } from '../../components/guide/OrderScreen';
import type { Taps } from '../../components/guide/use-taps';
import { Frame } from '../../components/parts/Frame';
import { keepFocus } from '../../components/parts/kept-focus';
import { ShowMore } from '../../components/parts/ShowMore';
import { SayProvider } from '../../components/parts/say-context';
import { MOMENT, SAY, step, watched } from './sample';
import { show } from './show';

const focused = (): string => {
  const { dataset, tagName } = document.activeElement as HTMLElement;
  return dataset.testid ?? dataset.orderId ?? tagName;
};
const kept = (view: ComponentChild) => {
  const shown = show(view);
  keepFocus(shown.container as HTMLElement);
  const again = (next: ComponentChild) => shown.rerender(<SayProvider value={SAY}>{next}</SayProvider>);
  return { again };
};
const List = ({ ids, apart = [] }: { readonly ids: readonly string[]; readonly apart?: readonly string[] }) => (
  <main tabIndex={-1}>
    {[ids, apart].map((group, index) => (
      <ul key={index}>
        {group.map((id) => (
          <li key={id}>
            <button type="button" data-order-id={id}>
              {id}
            </button>
          </li>
        ))}
      </ul>
    ))}
  </main>
);
const row = (id: string): void => screen.getByText(id).focus();

describe('in a list', () => {
  it.each([
    ['one that moved within it', ['c', 'b', 'a'], [], 'b'],
    ['one that went to another group', ['a', 'c'], ['b'], 'b'],
    ['one that is gone, by the next', ['a', 'c'], [], 'c'],
    ['the last that is gone, by the one before', ['a'], [], 'a'],
    ['all that are gone, by the part around them', [], [], 'MAIN'],
  ])('is kept by %s', async (_, ids, apart, expected) => {
    const { again } = kept(<List ids={['a', 'b', 'c']} />);
    row('b');
    again(<List ids={ids} apart={apart} />);
    await waitFor(() => expect(focused()).toBe(expected));
  });
  it('is not taken from something else, nor given after a press beside everything', async () => {
    const { again } = kept(<List ids={['a', 'b']} />);
    row('b');
    fireEvent.pointerDown(document.body);
    screen.getByText('b').blur();
    again(<List ids={['a']} />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused()).toBe('BODY');
  });
  it('goes to the first of the orders that were not shown yet', () => {
    const ids = ['a', 'b', 'c', 'd'];
    show(
      <ShowMore items={ids} portion={2}>
        {(shown) => <List ids={shown} />}
      </ShowMore>,
    );
    fireEvent.click(screen.getByTestId('show-more'));
    expect(focused()).toBe('c');
  });
});

it('never goes from one answer to another: the guide itself takes it', async () => {
  const taps = { answer: vi.fn() } as unknown as Taps;
  const guide = (shown: ReturnType<typeof watched>) => (
    <OrderScreen {...shown} moment={MOMENT} panel="guide" taps={taps} onPanel={() => {}} />
  );
  const { again } = kept(guide(watched()));
  screen.getByTestId('answer-case-opened').focus();
  again(guide(watched({}, { row: 8, step: step({ id: 'wait', link: 'none', answers: ['money-back'] }) })));
  await waitFor(() => expect(focused()).toBe('guide'));
});

describe('of a part that is shown', () => {
  const part = (showing: string, leads: readonly string[]) => (
    <Frame showing={showing} bar={<Menu label="More" items={[{ id: 'note', label: 'Note', onChoose: () => {} }]} />}>
      {leads.map((testId) => (
        <button key={testId} type="button" data-testid={testId}>
          {testId}
        </button>
      ))}
    </Frame>
  );
  it('goes to its beginning, and on the way back to what led away', async () => {
    const { again } = kept(part('guide', ['letter', 'why']));
    await waitFor(() => expect(focused()).toBe('MAIN'));
    screen.getByTestId('why').focus();
    fireEvent.click(screen.getByTestId('why'));
    again(part('why', ['date']));
    await waitFor(() => expect(focused()).toBe('MAIN'));
    again(part('guide', ['letter', 'why']));
    await waitFor(() => expect(focused()).toBe('why'));
  });
  it('goes back to the menu when a choice in it led away', async () => {
    const { again } = kept(part('guide', []));
    fireEvent.click(screen.getByTestId('more'));
    fireEvent.click(screen.getByTestId('note'));
    again(part('note', ['field']));
    await waitFor(() => expect(focused()).toBe('MAIN'));
    again(part('guide', []));
    await waitFor(() => expect(focused()).toBe('more'));
  });
});
