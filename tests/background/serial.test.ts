// Turns: one after the other, whatever happens in them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const load = async () => {
  vi.resetModules();
  return (await import('../../entrypoints/background/serial')).inTurn;
};
const gate = () => {
  let open = (): void => {};
  const wait = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, wait };
};

beforeEach(() => {
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.useRealTimers();
});

describe('inTurn', () => {
  it('starts the second when the first is done', async () => {
    const inTurn = await load();
    const said: string[] = [];
    const { open, wait } = gate();
    const first = inTurn(async () => {
      await wait;
      said.push('first');
    });
    const second = inTurn(async () => said.push('second'));
    expect(said).toEqual([]);
    open();
    await Promise.all([first, second]);
    expect(said).toEqual(['first', 'second']);
  });

  it('goes on after a failure, which only its own caller hears', async () => {
    const inTurn = await load();
    const first = inTurn(async () => {
      throw new Error('no');
    });
    const second = inTurn(async () => 'still');
    await expect(first).rejects.toThrow('no');
    expect(await second).toBe('still');
  });

  it('goes on after a turn that hangs', async () => {
    const inTurn = await load();
    vi.useFakeTimers();
    const first = inTurn(() => new Promise(() => {})).catch((error: Error) => error.message);
    const second = inTurn(async () => 'still');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([await first, await second]).toEqual(['the turn took too long', 'still']);
  });

  it('takes the lock that all workers share where there is one', async () => {
    const names: string[] = [];
    vi.stubGlobal('navigator', {
      locks: {
        request: async (name: string, work: () => Promise<unknown>) => {
          names.push(name);
          return work();
        },
      },
    });
    const inTurn = await load();
    expect(await inTurn(async () => 'done')).toBe('done');
    expect(names).toEqual(['claimcheck-sync']);
  });
});
