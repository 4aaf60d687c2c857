// The envelope of every answer of the shop's interface: components by key, each with a tag, and a server time.

export interface Component {
  readonly tag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly api: string;
  readonly ret: readonly string[];
  readonly v: string;
  readonly data: {
    readonly data: Readonly<Record<string, Component>>;
    readonly global: Readonly<Record<string, unknown>>;
    readonly hierarchy: { readonly root: string; readonly structure: Readonly<Record<string, readonly string[]>> };
    readonly linkage: { readonly signature: { readonly stub: boolean } };
  };
}

export const LIST_API = 'mtop.aliexpress.trade.buyer.order.list';
export const DETAIL_API = 'mtop.aliexpress.trade.buyer.order.detail';

interface Parts {
  readonly api: string;
  readonly now: number;
  readonly components: readonly (readonly [key: string, Component])[];
  readonly root: string;
  readonly global?: Readonly<Record<string, unknown>>;
  readonly ret?: string;
}

/** `components` in display order; the map itself is shuffled, as the site's is, so that nobody relies on key order. */
export function answerOf({ api, now, components, root, global = {}, ret = 'SUCCESS::ok' }: Parts): Answer {
  return {
    api,
    ret: [ret],
    v: '1.0',
    data: {
      data: Object.fromEntries([...components].reverse()),
      global: { ...global, curTime: now },
      hierarchy: { root, structure: { [root]: components.map(([key]) => key) } },
      linkage: { signature: { stub: true } },
    },
  };
}

/** What the site says when it answers but gives nothing: SUCCESS without one order component. */
export function emptyAnswer(api: string, now: number): Answer {
  return answerOf({ api, now, components: [], root: 'root' });
}

/** A refusal: no data at all, only its code. */
export function refusal(api: string, now: number, code: string): Answer {
  return answerOf({ api, now, components: [], root: 'root', ret: `${code}::refused` });
}
