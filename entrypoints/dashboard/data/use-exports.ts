// The files for other programs, as the window sees them: made in a moment, and told when they could not be.
import { useCallback, useState } from 'preact/hooks';
import { ordersCsv } from '../../../components/table/orders-csv';
import { localDay } from '../../../utils/core/time';
import type { Say } from '../../../utils/i18n/word';
import type { Overview } from '../../../utils/webext/messages';
import { saveFile } from '../../../utils/webext/save-file';
import { send } from '../../../utils/webext/send';
import { saveExport } from '../export-file';
import type { Tell } from './use-news';

async function saveTable(overview: Overview, say: Say): Promise<boolean> {
  const reply = await send('get-orders', null);
  if (!('ok' in reply)) return false;
  const day = localDay(Date.now(), overview.timeZone);
  saveFile(`claimcheck-${day}.csv`, 'text/csv', ordersCsv(reply.ok, overview, say));
  return true;
}

export function useExports(tell: Tell) {
  const [isFailed, setFailed] = useState(false);
  const end = (isSaved: boolean): void => {
    setFailed(!isSaved);
    if (!isSaved) tell([{ key: 'dashboard.export-failed' }]);
  };
  return {
    isFailed,
    json: async ({ timeZone }: Overview): Promise<void> => end(await saveExport(Date.now(), timeZone)),
    table: async (overview: Overview, say: Say): Promise<void> => end(await saveTable(overview, say)),
    forget: useCallback(() => setFailed(false), []),
  };
}
