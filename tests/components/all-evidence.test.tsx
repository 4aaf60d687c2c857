// @vitest-environment happy-dom
// The evidence tab: all pictures and files by order, read only as far as they are shown, removed and taken back.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AllEvidence } from '../../components/evidence/AllEvidence';
import type { Evidence } from '../../utils/core/evidence/evidence';
import { openDashboard } from './open-dashboard';
import { MOMENT, order } from './sample';
import { show } from './show';

const piece = (at: number, orderId: string): Evidence => ({
  id: `p${at}`,
  orderId,
  kind: 'picture',
  name: `order-${at}.png`,
  type: 'image/png',
  size: 500_000,
  takenAt: MOMENT.now - at,
  url: null,
  note: '',
  removedAt: null,
});
const orders = new Map(['1', '2'].map((id) => [id, order({ id, nickname: `Order ${id}` })]));
const actionsOf = (kept = true) => ({
  bytes: vi.fn(async () => new Blob(['png'])),
  setNote: vi.fn(async () => kept),
  remove: vi.fn(async () => kept),
  restore: vi.fn(async () => kept),
});
const view = (pieces: readonly Evidence[], actions = actionsOf()) => {
  show(
    <AllEvidence pieces={pieces} orders={orders} actions={actions} linkOf={(id) => `#order/${id}/evidence`}>
      nothing
    </AllEvidence>,
  );
  return actions;
};

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:x');
  URL.revokeObjectURL = vi.fn();
});

describe('all evidence', () => {
  it('stands by order, the newest first, with what it weighs; a forgotten order’s does not', () => {
    view([piece(0, '9'), piece(1, '2'), piece(2, '1'), piece(3, '2')]);
    const groups = screen.getAllByTestId('evidence-group');
    expect(groups.map(({ dataset }) => dataset.orderId)).toEqual(['2', '1']);
    expect(screen.getAllByTestId('piece').map((row) => row.querySelector('bdi')?.textContent)).toEqual([
      'order-1.png',
      'order-3.png',
      'order-2.png',
    ]);
    expect(screen.getByTestId('evidence-weight').textContent).toBe('3 pictures and files · 1.5 MB');
    expect(groups[0]?.textContent).toContain('2 pictures and files · 1 MB');
    expect(groups[0]?.querySelector('a')?.getAttribute('href')).toBe('#order/2/evidence');
  });

  it('reads hundreds a part at a time', async () => {
    const { bytes } = view(Array.from({ length: 300 }, (_, at) => piece(at, at % 2 === 0 ? '1' : '2')));
    await waitFor(() => expect(bytes).toHaveBeenCalledTimes(24));
    expect(screen.getAllByTestId('piece')).toHaveLength(24);
    fireEvent.click(screen.getByTestId('show-more'));
    await waitFor(() => expect(bytes).toHaveBeenCalledTimes(48));
    expect(screen.getByTestId('evidence-group').textContent).toContain('150 pictures and files');
  });

  it('takes one away and back, and keeps a note', async () => {
    const actions = view([piece(1, '1')]);
    fireEvent.click(screen.getByTestId('piece-remove'));
    fireEvent.click(await screen.findByTestId('undo'));
    expect(actions.restore).toHaveBeenCalledWith('p1');
    fireEvent.input(screen.getByTestId('piece-note'), { target: { value: 'The date' } });
    fireEvent.blur(screen.getByTestId('piece-note'));
    expect(actions.setNote).toHaveBeenCalledWith('p1', 'The date');
    expect(await screen.findByText('order-1.png: note saved')).toBeTruthy();
    fireEvent.click(screen.getByTestId('undo'));
    expect(actions.setNote).toHaveBeenLastCalledWith('p1', '');
  });

  it('keeps a note that was being written when its field goes', () => {
    const actions = view([piece(1, '1')]);
    fireEvent.input(screen.getByTestId('piece-note'), { target: { value: 'The date' } });
    cleanup();
    expect(actions.setNote).toHaveBeenCalledWith('p1', 'The date');
  });

  it('says when something was not kept', async () => {
    view([piece(1, '1')], actionsOf(false));
    fireEvent.click(screen.getByTestId('piece-remove'));
    expect((await screen.findByRole('alert')).textContent).toBe('That was not saved. Try again.');
    expect(screen.queryByTestId('undo')).toBeNull();
  });
});

describe('on the dashboard', () => {
  it('is asked for once it is shown, and says how a picture is taken when there is none', async () => {
    const sent = openDashboard('#evidence', undefined, { 'get-all-evidence': () => ({ ok: [] }) });
    expect((await screen.findByTestId('evidence-none')).textContent).toContain('Claimcheck icon');
    expect(sent.filter(({ type }) => type === 'get-all-evidence')).toHaveLength(1);
    await waitFor(() => expect(document.title).toBe('Evidence · Claimcheck'));
  });
  it('says when it could not be loaded', async () => {
    openDashboard('#evidence', undefined, { 'get-all-evidence': () => ({ failed: 'storage' }) });
    expect(await screen.findByTestId('failed')).toBeTruthy();
  });
});
