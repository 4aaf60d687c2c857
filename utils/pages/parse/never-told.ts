// What one page design never tells although others of its kind do: after a visit it is unread, not "read and empty".

const NEVER_TOLD: ReadonlyMap<string | null, readonly string[]> = new Map([
  // Days of a scan have no year there.
  ['tracking-2024', ['deliveredOn']],
  ['legacy-detail-2013', ['completedOn', 'estimatedDelivery', 'paymentMethod']],
  ['ru-detail-2026', ['paidOn', 'shippedOn', 'completedOn', 'estimatedDelivery', 'paymentMethod', 'deadlines']],
]);

/** Top-level names of the export, by the layout's id. */
export const neverTold = (layout: string | null): readonly string[] => NEVER_TOLD.get(layout) ?? [];
