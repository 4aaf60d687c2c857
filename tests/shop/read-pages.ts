// What pages of the shop are read as, joined in the order they were seen: the same steps as the background's, without a
// database, so that hundreds of pages are quick.
import type { ExportOrder } from '../../utils/core/export/format';
import { toExport } from '../../utils/core/export/to-export';
import type { OrderReading } from '../../utils/core/reading';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { parsePage } from '../../utils/pages/parse/parse-page';
import { readAnswer } from '../../utils/pages/payload/read-answer';
import type { Finders, Seen } from '../pages/captures/visit';

function readingsOf({ page, answers }: Seen, finders: Finders): readonly OrderReading[] {
  const heard = answers.map((answer) => readAnswer(answer, []));
  return [
    ...(finders === 'payload' ? [] : parsePage(page).readings),
    ...(finders === 'layout' ? [] : heard.flatMap((read) => (typeof read === 'string' ? [] : read.readings))),
  ];
}

export function readPages(pages: readonly Seen[], finders: Finders): readonly ExportOrder[] {
  const records = new Map<string, OrderRecord>();
  for (const reading of pages.flatMap((page) => readingsOf(page, finders))) {
    records.set(reading.id, mergeReading(records.get(reading.id), reading));
  }
  const now = Math.max(...pages.map(({ page }) => page.readAt));
  const orders = [...records.values()].map((record) => toOrder(record, { now, timeZone: 'UTC' }));
  return toExport(orders, now).orders;
}
