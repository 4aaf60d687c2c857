// Connects the dashboard's taps to the background.
import type { OrderActions } from '../../components/order-actions';
import type { MessageType, Reply } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';

const kept = async (reply: Promise<Reply<MessageType>>): Promise<boolean> => 'ok' in (await reply);

export const actions: OrderActions = {
  addEvent: async (add) => {
    const reply = await send('add-event', add);
    return 'ok' in reply ? reply.ok : null;
  },
  undoEvent: (undo) => kept(send('undo-event', undo)),
  setDate: (set) => kept(send('set-date', set)),
  setNote: (set) => kept(send('set-note', set)),
  forget: (of) => kept(send('forget-order', of)),
  restore: (of) => kept(send('restore-order', of)),
};
