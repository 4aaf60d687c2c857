// @vitest-environment happy-dom
// All orders are asked for where they are shown and nowhere else.
import { renderHook, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Route } from '../../entrypoints/dashboard/route';
import { useAllOrders } from '../../entrypoints/dashboard/use-all-orders';

function listen(): unknown[] {
  const asked: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message, _sender, reply) => {
    asked.push(message);
    reply({ ok: [] });
    return true;
  });
  return asked;
}

describe('all orders', () => {
  it.each(['settings', 'health', 'timeline', 'check', 'report'] as const)('are not asked for by %s', async (at) => {
    const asked = listen();
    const { result, rerender } = renderHook((route: Route['at']) => useAllOrders(route), { initialProps: at });
    rerender(at);
    await waitFor(() => expect(result.current.isFailed).toBe(false));
    expect(result.current.orders).toBeNull();
    expect(asked).toEqual([]);
  });
  it('are asked for when the list is opened, and stay known elsewhere', async () => {
    const asked = listen();
    const { result, rerender } = renderHook((route: Route['at']) => useAllOrders(route), {
      initialProps: 'settings' as Route['at'],
    });
    rerender('orders');
    await waitFor(() => expect(result.current.orders).toEqual([]));
    rerender('settings');
    await waitFor(() => expect(result.current.orders).toEqual([]));
    expect(asked).toHaveLength(1);
  });
});
