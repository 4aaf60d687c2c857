import { PackView } from '../../../components/pack/PackView';
import type { PackDocument } from '../../../components/pack/pack-document';
import type { States } from '../state';

const pack: PackDocument = {
  language: 'en',
  direction: 'ltr',
  title: 'AliExpress order 8190000000000001',
  made: 'Put together on 25 Aug, 09:30.',
  heads: {
    facts: 'The order',
    sentences: 'What the order page says',
    timeline: 'What is known and done',
    evidence: 'Pictures and files',
  },
  facts: [
    { label: 'Order number', value: '8190000000000001' },
    { label: 'Link', value: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001' },
  ],
  sentences: [
    {
      claim: 'You can ask from 22 Aug',
      quote: 'Refund if no delivery before Aug 22, 2026',
      from: 'from the order page, seen 12 Aug',
    },
  ],
  timeline: [{ day: '12 Aug', time: '09:30', what: 'I wrote to the store', quote: null, from: 'told by you' }],
  evidence: [
    {
      id: 'a',
      file: 'evidence/01-receipt.pdf',
      name: 'receipt.pdf',
      note: 'Paid',
      taken: '25 Aug, 09:30 · 12 kB',
      address: null,
      shown: false,
    },
  ],
  noEvidence: 'No pictures or files.',
  missing: 'This file is missing.',
};

export const wide = true;
export const states: States = {
  'a whole pack': <PackView pack={pack} pictures={new Map()} />,
  'without evidence': <PackView pack={{ ...pack, sentences: [], evidence: [] }} pictures={new Map()} />,
};
