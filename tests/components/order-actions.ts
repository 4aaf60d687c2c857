// What a tap asks of the background, answered as when all goes well; a test makes one of them fail.
import { vi } from 'vitest';
import type { OrderActions } from '../../components/guide/order-actions';

export const actions = {
  addEvent: vi.fn(async (): Promise<{ eventId: string } | null> => ({ eventId: 'e1' })),
  undoEvent: vi.fn(async () => true),
  tellAgain: vi.fn(async () => true),
  setDate: vi.fn(async () => true),
  setSnooze: vi.fn(async () => true),
  setNote: vi.fn(async () => true),
  forget: vi.fn(async () => true),
  restore: vi.fn(async () => true),
} satisfies OrderActions;
