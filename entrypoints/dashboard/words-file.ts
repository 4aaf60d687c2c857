// The learned words as a file: which code the pages show in which words, per language.
import { localDay } from '../../utils/core/time';
import { saveFile } from '../../utils/webext/save-file';
import { send } from '../../utils/webext/send';

/** False when nothing could be read. */
export async function saveWords(now: number, timeZone: string): Promise<boolean> {
  const reply = await send('export-dictionary', null);
  if (!('ok' in reply)) return false;
  const text = `${JSON.stringify({ format: 'claimcheck-words', version: 1, words: reply.ok }, null, 2)}\n`;
  saveFile(`claimcheck-words-${localDay(now, timeZone)}.json`, 'application/json', text);
  return true;
}
