// The user changed a setting: keep it and plan anew, since hour and rungs decide when something rings. What names a title
// leaves the screen when titles are to be hidden.
import type { Settings } from '../../utils/core/settings';
import { bumpRevision } from '../../utils/webext/changes';
import type { From } from '../../utils/webext/handle';
import { readSettings, writeSettings } from '../../utils/webext/settings';
import { momentAt } from './moment';
import { clearNaming } from './outlived';
import { sync } from './reminders';

export async function keepSettings(settings: Settings): Promise<void> {
  const before = await readSettings();
  await writeSettings(settings);
  if (settings.hideTitles && !before.hideTitles) await clearNaming();
}

export async function changeSettings(settings: Settings, { now }: From): Promise<null> {
  await keepSettings(settings);
  await sync(momentAt(now));
  await bumpRevision(now);
  return null;
}
