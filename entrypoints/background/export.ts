// Everything kept, in the public format. Forgotten orders are not in it.
import type { ExportFile } from '../../utils/core/export/format';
import { toExport } from '../../utils/core/export/to-export';
import { toOrder } from '../../utils/core/record/to-order';
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
