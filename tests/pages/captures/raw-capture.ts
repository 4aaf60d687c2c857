// What captured answers hold of one order, component by component. A small reading of its own: none of our readers is used,
// so that a fault of theirs cannot be a fault of the expectation as well.

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** The pages of one order that a capture holds; a page that it lacks is empty. */
export interface RawCapture {
  readonly id: string;
  /** The order's component of the list. */
  readonly card: Fields;
  /** The components of its details, by tag. */
  readonly detail: Readonly<Record<string, Fields>>;
  readonly tracking: Fields;
}

function* objectsIn(value: unknown): Generator<Fields> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield fieldsOf(value);
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const tagged = (capture: unknown): Fields[] => [...objectsIn(capture)].filter(({ tag }) => typeof tag === 'string');

/** Every captured order's number, in the order of the file. */
export function idsIn(captures: readonly unknown[]): readonly string[] {
  const ids = captures.flatMap((capture) =>
    tagged(capture).flatMap(({ fields }) => {
      const { orderId, tradeOrderId } = fieldsOf(fields);
      return [textOf(orderId), textOf(tradeOrderId)].filter((id) => id !== '');
    }),
  );
  return [...new Set(ids)];
}

const idOf = (components: readonly Fields[]): string =>
  components.map(({ fields }) => textOf(fieldsOf(fields).orderId)).find((id) => id !== '') ?? '';

/** The details that are of one order: the innermost object that holds all its components. */
function detailOf(captures: readonly unknown[], id: string): RawCapture['detail'] {
  for (const holder of captures.flatMap((capture) => [...objectsIn(capture)])) {
    const own = listOf(Object.values(holder)).filter(({ tag }) => textOf(tag).startsWith('detail_'));
    if (own.length > 0 && idOf(own) === id) {
      return Object.fromEntries(own.map(({ tag, fields }) => [textOf(tag), fieldsOf(fields)]));
    }
  }
  return {};
}

/** A tracking answer names no order: it is of whichever was asked about. */
export function rawCapture(captures: readonly unknown[], id: string, isTracked: boolean): RawCapture {
  const cards = captures.flatMap(tagged).filter(({ tag }) => tag === 'pc_om_list_order');
  const card = cards.map(({ fields }) => fieldsOf(fields)).find(({ orderId }) => textOf(orderId) === id);
  const modules = captures.flatMap((capture) => [...objectsIn(capture)]);
  return {
    id,
    card: card ?? {},
    detail: detailOf(captures, id),
    tracking: (isTracked && modules.find(({ trackingDetailLineList }) => trackingDetailLineList !== undefined)) || {},
  };
}

export const hasTracking = (captures: readonly unknown[]): boolean =>
  captures.some((capture) => [...objectsIn(capture)].some(({ trackingDetailLineList }) => trackingDetailLineList));
