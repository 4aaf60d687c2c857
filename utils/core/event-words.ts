// The user's own words for what happened in a case, by event type: what an answer is called, and what can be taken back.
import type { EnglishWords } from './words';

export const words: EnglishWords = {
  'answer.at-pickup-point': 'It waits at a pick-up point',
  'answer.customs-asked': 'Customs ask something',
  'answer.arrived-during-case': 'It arrived after all',
  'answer.seller-rejected': 'The store said no',
  'answer.seller-offered': 'There is an offer',
  'answer.proof-asked': 'I am asked for proof',
  'answer.offer-answered': 'I said no to the offer',
  'answer.return-agreed': 'I am to send it back',
  'answer.return-posted': 'I posted it',
  'answer.decided': 'AliExpress decided',
  'answer.appealed': 'I appealed',
  'answer.refund-agreed': 'My money was granted',
  'answer.case-cancelled': 'I cancelled the case',
};
