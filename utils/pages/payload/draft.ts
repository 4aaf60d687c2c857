// One order of an answer before it is judged: its words as any page would show them, for the readers of words, and what
// its codes say without words.
import type { CaseReading, FieldName, OrderFields } from '../../core/reading';
import type { CalendarDate } from '../../core/time';
import type { SiteLanguage } from '../languages/site-language';
import type { RawOrder, RawText } from '../raw';

/** What the whole answer was read with. */
export interface Reading {
  readonly language: SiteLanguage;
  /** No date of an order's own story lies after it. */
  readonly lastDay: CalendarDate;
  /** For links without a host. */
  readonly base: string;
}

export interface Draft {
  readonly raw: RawOrder;
  /** The site's number of the order's status, where the answer has one. */
  readonly statusCode: string | undefined;
  /** Fields that stand under a key of their own, whether they can be read or not. */
  readonly shown?: readonly FieldName[];
  /** Types of the order's own buttons. */
  readonly buttons: readonly string[];
  /** Fields that keys and codes tell for sure; they replace what the words tell. */
  readonly sure: (reading: Reading) => Partial<OrderFields>;
  /** Cases that codes tell of, beside those that the words tell of. */
  readonly cases?: (reading: Reading) => readonly CaseReading[];
}

type Texts = Record<string, readonly (string | undefined)[]>;

/** Raw fields by name; `from` is where each text stood. Absent texts are left out. */
export function rawFields(tag: string, texts: Texts): RawOrder['fields'] {
  const fields: Record<string, readonly RawText[]> = {};
  for (const [name, all] of Object.entries(texts)) {
    const said = all.filter((text) => text !== undefined).map((text) => ({ text, from: `${tag}.${name}` }));
    if (said.length > 0) fields[name] = said;
  }
  return fields;
}

/** Only what was read: an absent field changes nothing. */
export function present(
  fields: { readonly [K in keyof OrderFields]?: OrderFields[K] | null | undefined },
): Partial<OrderFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
