// The export as a file.
import { localDay } from '../../utils/core/time';
import { saveFile } from '../../utils/webext/save-file';
import { send } from '../../utils/webext/send';

/** False when nothing could be exported. */
export async function saveExport(now: number, timeZone: string): Promise<boolean> {
  const reply = await send('export-orders', null);
  if (!('ok' in reply)) return false;
  const text = `${JSON.stringify(reply.ok, null, 2)}\n`;
  saveFile(`claimcheck-${localDay(now, timeZone)}.json`, 'application/json', text);
  return true;
}
