// Thousands of kept orders, written straight into the database: copies of those that a page of ours was read from.
import type { Page } from '@playwright/test';

interface Kept {
  readonly record: { readonly id: string };
  readonly open: string;
}

/** Copies until `count` orders are kept; `of` picks which ones are copied. Call it from an extension page. */
export async function copyOrders(page: Page, count: number, of: 'any' | 'open' | 'done' = 'any'): Promise<void> {
  await page.evaluate(
    async ({ count, of }) => {
      const asked = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await asked(indexedDB.open('claimcheck'));
      const transaction = database.transaction('orders', 'readwrite');
      const store = transaction.objectStore('orders');
      const kept: Kept[] = await asked(store.getAll());
      const models = kept.filter(({ open }) => of === 'any' || open === of);
      for (let made = kept.length; made < count; made += 1) {
        const model = models[made % models.length];
        if (model === undefined) throw new Error('There is no order to copy.');
        const id = String(8_500_000_000_000_000 + made);
        store.put({ ...model, record: { ...model.record, id } });
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      database.close();
    },
    { count, of },
  );
}
