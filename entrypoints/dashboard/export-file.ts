// Saves the export as a file, through a link that lives only as long as the click. Nothing leaves the computer.
import { localDay } from '../../utils/core/time';
import { send } from '../../utils/webext/send';

/** False when nothing could be exported. */
export async function saveExport(now: number, timeZone: string): Promise<boolean> {
  const reply = await send('export-orders', null);
  if (!('ok' in reply)) return false;
  const text = `${JSON.stringify(reply.ok, null, 2)}\n`;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `claimcheck-${localDay(now, timeZone)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}
