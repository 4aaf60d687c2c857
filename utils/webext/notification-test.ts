// A reminder to try, and what the user says of it, as our pages ask the background for it.
import { send } from './send';

export const notificationTest = {
  test: async (): Promise<boolean> => {
    const reply = await send('test-notification', null);
    return 'ok' in reply && reply.ok.shown;
  },
  seen: (seen: boolean): void => void send('notification-seen', { seen }),
};
