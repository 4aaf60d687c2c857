// What an answer told of an order's details and could not be understood. Its days stand by key: only one that is there and
// was not read is untold, whatever its label says. Without any of them the part that holds them is not there, or renamed.
import type { DeadlineReading, OrderFields } from '../../core/reading';
import type { SiteLanguage } from '../languages/site-language';
import { misread, unseen } from '../parse/untold';
import type { Draft } from './draft';

export function untoldByAnswer(
  { raw, shown = [] }: Draft,
  language: SiteLanguage,
  fields: Readonly<Partial<OrderFields>>,
  deadlines: readonly DeadlineReading[],
): readonly string[] {
  const { rows: _rows, ...others } = raw.fields;
  const all = [
    ...shown.filter((name) => fields[name] === undefined),
    ...(shown.length === 0 ? unseen(fields, deadlines) : []),
    ...misread({ ...raw, fields: others }, language, fields, deadlines),
  ];
  return [...new Set(all)];
}
