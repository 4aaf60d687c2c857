// Everything kept, in the public format, without the forgotten orders; and the words that pages taught, without any order.
import type { Lesson } from '../../utils/core/dictionary';
import type { ExportFile } from '../../utils/core/export/format';
import { toExport } from '../../utils/core/export/to-export';
import { toOrder } from '../../utils/core/record/to-order';
import { readDictionary } from '../../utils/store/dictionary';
import { readKept } from '../../utils/store/orders';
import type { From } from '../../utils/webext/handle';
import { momentAt } from './moment';
import { withStore } from './store';

export async function exportOrders(_nothing: null, { now }: From): Promise<ExportFile> {
  const moment = momentAt(now);
  const kept = await withStore(readKept);
  return toExport(
    kept.map(({ record }) => toOrder(record, moment)),
    now,
  );
}

export async function exportDictionary(): Promise<readonly Lesson[]> {
  const learned = await withStore(readDictionary);
  return learned.map(({ language, kind, code, words }) => ({ language, kind, code, words }));
}
