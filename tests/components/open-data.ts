// "Your data" on the dashboard, over a background made of answers; a file to choose there.
import { fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Answers } from './answers';
import { openDashboard } from './open-dashboard';

export const NONE = { added: 0, joined: 0, same: 0, forgotten: 0, unreadable: 0, left: 0 };
export const openData = async (more: Answers = {}) => {
  Object.assign(URL, { createObjectURL: vi.fn(() => 'blob:x'), revokeObjectURL: vi.fn() });
  const sent = openDashboard('#data', undefined, {
    'get-known': () => ({ ok: { kept: [], forgotten: [], evidence: [] } }),
    'bring-in': () => ({ ok: { ...NONE, added: 1 } }),
    ...more,
  });
  await screen.findByTestId('data');
  return sent;
};
export const choose = (text: string): void => {
  const file = new File([text], 'orders.json', { type: 'application/json' });
  fireEvent.change(screen.getByTestId('data-file'), { target: { files: [file] } });
};
export const one = JSON.stringify({ format: 'claimcheck-export', version: 1, orders: [{ id: '8190000000000001' }, 7] });
export const typesOf = (sent: readonly { type: string }[]): string[] => sent.map(({ type }) => type);
