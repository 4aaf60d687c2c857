// What each kind of clock means for the buyer when the reading itself does not say so. Source: the table of design 4.
import type { ClockKind, ClockRole } from '../deadline';

/** `return-window` becomes act once a problem is named; that is for the rules to say. */
export const ROLE_OF: Readonly<Record<ClockKind, ClockRole>> = {
  'delivery-promise': 'info',
  'no-delivery-refund': 'opens',
  'protection-end': 'act',
  'ship-by': 'owed',
  'dispute-opens': 'opens',
  'dispute-closes': 'act',
  'return-window': 'info',
  'collect-by': 'act',
  'ask-extension': 'info',
  'seller-answer': 'owed',
  'offer-answer': 'act',
  'evidence-due': 'act',
  'return-post': 'act',
  decision: 'owed',
  appeal: 'act',
  'refund-due': 'owed',
  'case-check': 'act',
  'bank-claim': 'act',
};
