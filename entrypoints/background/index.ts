// The background's table of contents: every event and what answers it. All listeners are registered before anything is
// awaited, or an event that wakes the worker would be lost.
import { defineBackground } from 'wxt/utils/define-background';
import { onClockChange, onWake } from '../../utils/webext/alarms';
import { onRoomChange } from '../../utils/webext/cloud';
import { type Handlers, handle } from '../../utils/webext/handle';
import { onInstall, onLife } from '../../utils/webext/lifecycle';
import { onNotificationClick, onNotificationClose } from '../../utils/webext/notifications';
import { keepSiteScript, onSiteChange } from '../../utils/webext/optional-site';
import { openWelcome } from '../../utils/webext/tabs';
import { recordAnswer } from './answers';
import { backupEvidence, backupHead, backupLedger, backupOrders, known } from './backup';
import { bringIn, bringInRest } from './bring-in';
import { checkReport } from './check';
import { clearCloud, cloudReport } from './cloud-report';
import { addEndings, undoEndings } from './endings';
import { deleteEverything } from './erase';
import { addEvent, forgetOrder, restoreOrder, setDate, setNote, setSnooze, tellAgain, undoEvent } from './events';
import {
  allEvidence,
  evidenceAdded,
  evidenceOf,
  removeEvidence,
  restoreEvidence,
  setEvidenceNote,
  sweep,
} from './evidence';
import { exportDictionary, exportOrders } from './export';
import { countRefusal } from './health-reading';
import { healthReport } from './health-report';
import { momentAt } from './moment';
import { clickNotice, closeNotice, notificationSeen, testNotification } from './notices';
import { openGuide, recordPage } from './orders';
import { sync } from './reminders';
import { inTurn } from './serial';
import { changeSettings } from './settings';
import { tabPlace } from './tab-places';
import { timeline } from './timeline';
import { firstVisitSeen, missedSeen, orders, overview, view } from './views';

export default defineBackground(() => {
  handle(
    {
      'page-read': recordPage,
      'answer-read': recordAnswer,
      'open-guide': openGuide,
      'get-overview': overview,
      'get-orders': orders,
      'get-order': view,
      'add-event': addEvent,
      'undo-event': undoEvent,
      'tell-again': tellAgain,
      'add-endings': addEndings,
      'undo-endings': undoEndings,
      'set-date': setDate,
      'set-snooze': setSnooze,
      'set-note': setNote,
      'forget-order': forgetOrder,
      'restore-order': restoreOrder,
      'change-settings': changeSettings,
      'export-orders': exportOrders,
      'export-dictionary': exportDictionary,
      'first-visit-seen': firstVisitSeen,
      'test-notification': testNotification,
      'notification-seen': notificationSeen,
      'missed-seen': missedSeen,
      'get-health': healthReport,
      'get-check': checkReport,
      'get-cloud': cloudReport,
      'clear-cloud': clearCloud,
      'get-timeline': timeline,
      'get-evidence': evidenceOf,
      'get-all-evidence': allEvidence,
      'evidence-added': evidenceAdded,
      'set-evidence-note': setEvidenceNote,
      'remove-evidence': removeEvidence,
      'restore-evidence': restoreEvidence,
      'get-tab': tabPlace,
      'backup-head': backupHead,
      'backup-orders': backupOrders,
      'backup-ledger': backupLedger,
      'backup-evidence': backupEvidence,
      'get-known': known,
      'bring-in': bringIn,
      'bring-in-rest': bringInRest,
      'delete-everything': deleteEverything,
    } satisfies Handlers,
    () => Date.now(),
    (word, now) => void countRefusal(word, now),
  );
  const wake = (): void => {
    void sync(momentAt(Date.now()));
    void sweep(Date.now());
  };
  onWake(wake);
  onLife(wake);
  onInstall(() => void openWelcome());
  onRoomChange(wake);
  onClockChange(wake, () => Date.now());
  // What was seen here need not ring on another computer: it is told at once.
  onNotificationClick((id) => void clickNotice(id).then(wake));
  onNotificationClose((id, byUser) => void closeNotice(id, byUser).then(wake));
  const keepSite = (): void => void inTurn(keepSiteScript);
  onSiteChange(keepSite);
  wake();
  keepSite();
});
