// The path of goods that came, or are said to: check them · pictures · ask for the money · offer · AliExpress · refund.
import type { Decision } from '../decision';
import type { Facts } from '../facts/facts';
import { latestOf } from '../facts/told';
import type { EnglishWords } from '../words';
import { CASE_STEPS, type Draft, type FormAnswer } from './path-step';

export const words: EnglishWords = {
  'path.check-goods': 'Check the goods',
  'path.ask-carrier': 'Ask neighbours and the carrier',
  'path.pictures': 'Take pictures and a video',
  'path.form.yes': 'Yes',
};

const RECEIVED: readonly FormAnswer[] = [
  { label: { key: 'path.form.received' }, value: { key: 'path.form.yes' } },
  { label: { key: 'path.form.amount' }, value: { key: 'path.form.full' } },
];
const NOT_HERE: readonly FormAnswer[] = [
  { label: { key: 'path.form.received' }, value: { key: 'path.form.no' } },
  { label: { key: 'path.form.want' }, value: { key: 'path.form.refund-only' } },
  { label: { key: 'path.form.amount' }, value: { key: 'path.form.full' } },
];

function nowIdOf({ row, step }: Decision): string | null {
  if (row === 13) return step.id === 'ask-money' ? 'ask-money' : 'ask-carrier';
  if (row === 15) return 'pictures';
  if (row === 16) return 'check-goods';
  return row >= 6 && row <= 8 ? 'answer-offer' : null;
}

export function received({ order }: Facts, decision: Decision): { drafts: readonly Draft[]; nowId: string | null } {
  const told = (type: string) => latestOf(order.events, type)?.on ?? null;
  const missing = decision.row === 13;
  const first: readonly Draft[] = missing
    ? [{ id: 'ask-carrier', link: 'tracking', done: told('carrier-asked') }]
    : [{ id: 'check-goods', link: 'order', done: told('problem') }, { id: 'pictures' }];
  const drafts: readonly Draft[] = [
    ...first,
    { id: 'ask-money', link: 'order', done: told('case-opened'), answers: missing ? NOT_HERE : RECEIVED },
    ...CASE_STEPS,
    { id: 'refund', done: told('money-back') },
  ];
  return { drafts, nowId: nowIdOf(decision) };
}
