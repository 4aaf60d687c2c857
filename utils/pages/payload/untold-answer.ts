// What an answer told of an order's details and could not be understood. Its days stand by key: only one that is there and
// was not read is untold, whatever its label says.
import type { DeadlineReading, OrderFields } from '../../core/reading';
import type { SiteLanguage } from '../languages/site-language';
import { untold } from '../parse/untold';
import type { Draft } from './draft';

export function untoldByAnswer(
  { raw, shown = [] }: Draft,
  language: SiteLanguage,
  fields: Readonly<Partial<OrderFields>>,
  deadlines: readonly DeadlineReading[],
): readonly string[] {
  const { rows: _rows, ...others } = raw.fields;
  return [
    ...shown.filter((name) => fields[name] === undefined),
    ...untold({ ...raw, fields: others }, language, fields, deadlines),
  ];
}
