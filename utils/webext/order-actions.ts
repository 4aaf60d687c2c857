// What a window of ours asks the background to keep of one order. Every answer says whether it was kept.
import type { Answer, MessageType, Payload, Reply } from './messages';
import { send } from './send';

const kept = async (reply: Promise<Reply<MessageType>>): Promise<boolean> => 'ok' in (await reply);

export const actions = {
  addEvent: async (add: Payload<'add-event'>): Promise<Answer<'add-event'> | null> => {
    const reply = await send('add-event', add);
    return 'ok' in reply ? reply.ok : null;
  },
  undoEvent: (undo: Payload<'undo-event'>) => kept(send('undo-event', undo)),
  tellAgain: (again: Payload<'tell-again'>) => kept(send('tell-again', again)),
  setDate: (set: Payload<'set-date'>) => kept(send('set-date', set)),
  setSnooze: (set: Payload<'set-snooze'>) => kept(send('set-snooze', set)),
  setNote: (set: Payload<'set-note'>) => kept(send('set-note', set)),
  forget: (of: Payload<'forget-order'>) => kept(send('forget-order', of)),
  restore: (of: Payload<'restore-order'>) => kept(send('restore-order', of)),
};
