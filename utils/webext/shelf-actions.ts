// What a window of ours does with pictures and files, connected to the browser, the bytes and the background.
import { pictureName } from '../core/evidence/piece-name';
import { onStateChange } from './changes';
import { evidenceBytes, keepEvidence } from './evidence';
import { frontTab, isSeenAnyway, takePicture } from './picture';
import { wishPicture } from './picture-wish';
import { send } from './send';

type Here = 'popup' | 'panel' | 'dashboard';

const HERE: Readonly<Record<string, Here>> = { '/popup.html': 'popup', '/sidepanel.html': 'panel' };
const here = HERE[globalThis.location?.pathname ?? ''] ?? 'dashboard';

async function chance(orderId: string) {
  if (here === 'dashboard') return { is: 'ask' } as const;
  const { page } = await frontTab();
  // Beside the page nothing is seen of it until the toolbar icon is clicked.
  if (page === null) return { is: here === 'popup' ? 'other-page' : 'ask' } as const;
  if (page.orderId !== null && page.orderId !== orderId) return { is: 'other-order' } as const;
  if (here === 'panel' && (await isSeenAnyway(page))) return { is: 'ask' } as const;
  return { is: 'take', kind: page.kind } as const;
}

async function take(orderId: string) {
  const front = await frontTab();
  const blob = await takePicture(front);
  if (blob === null || front.page === null) return 'no-picture' as const;
  const takenAt = Date.now();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  const name = pictureName(front.page.kind, takenAt, { timeZone });
  return keepEvidence({ orderId, kind: 'picture', name, takenAt, url: front.page.address, blob });
}

const kept = async (reply: Promise<object>): Promise<boolean> => 'ok' in (await reply);

export const shelfActions = {
  here,
  list: async (orderId: string) => {
    const reply = await send('get-evidence', { orderId });
    return 'ok' in reply ? reply.ok : null;
  },
  listAll: async () => {
    const reply = await send('get-all-evidence', null);
    return 'ok' in reply ? reply.ok : null;
  },
  bytes: evidenceBytes,
  addFile: (orderId: string, file: File) =>
    keepEvidence({ orderId, kind: 'file', name: file.name, takenAt: Date.now(), url: null, blob: file }),
  setNote: (id: string, note: string) => kept(send('set-evidence-note', { id, note })),
  remove: (id: string) => kept(send('remove-evidence', { id })),
  restore: (id: string) => kept(send('restore-evidence', { id })),
  chance,
  takePicture: take,
  askForClick: (orderId: string) => wishPicture(orderId, Date.now()),
  onChange: onStateChange,
} as const;
