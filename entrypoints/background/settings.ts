// The user changed a setting: keep it and plan anew, since hour and rungs decide when something rings.
import type { Settings } from '../../utils/core/settings';
import { bumpRevision } from '../../utils/webext/changes';
import type { From } from '../../utils/webext/handle';
import { writeSettings } from '../../utils/webext/settings';
import { momentAt } from './moment';
import { sync } from './reminders';

export async function changeSettings(settings: Settings, { now }: From): Promise<null> {
  await writeSettings(settings);
  await sync(momentAt(now));
  await bumpRevision(now);
  return null;
}
