// The deadlines that a capture states, and those that follow from its dates by the rules of the export: computed windows,
// and estimates where it states none.
import { fieldsOf, listOf, type RawCapture, textOf } from './raw-capture';
import { isoDay, type Leaves, type Told } from './told';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SHOWN_DAY = /[A-Z][a-z]{2} \d{1,2}, \d{4}/;

interface Clock {
  readonly kind: string;
  readonly role: string;
  readonly basis: 'stated' | 'computed' | 'estimated';
  /** Days as YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  /** Sentences that say it, or how it is computed by us alone. */
  readonly sentences: readonly string[];
  readonly words: string;
}

/** A stated clock's basis is the finder's: `payload` or `page`. */
export const STATED = 'stated';

const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Every sentence of the capture that may hold a promise, as the page shows it. */
function sentencesOf({ detail, tracking }: RawCapture): readonly string[] {
  const services = listOf(detail.detail_order_services?.data).flatMap(({ content }) => textOf(content).split(' · '));
  const bar = textOf(detail.detail_service_progress_bar?.text);
  const reminder = textOf(detail.detail_order_status_block?.reminder).split(/\.(?=[A-Z]|$)/);
  const listed = fieldsOf(tracking.fastDeliveryInfoDTO).fdContentList;
  const fast = Array.isArray(listed) ? listed.map(textOf) : [];
  return [...services, bar, ...reminder, ...fast].filter((sentence) => sentence !== '');
}

function dated(sentences: readonly string[], pattern: RegExp, kind: string, role: string): Clock[] {
  const said = sentences.filter((sentence) => pattern.test(sentence));
  const day = isoDay(SHOWN_DAY.exec(said[0] ?? '')?.[0] ?? '');
  const words = SHOWN_DAY.exec(said[0] ?? '')?.[0] ?? '';
  return day ? [{ kind, role, basis: STATED, from: day, to: day, sentences: said, words }] : [];
}

function windowed(
  sentences: readonly string[],
  pattern: RegExp,
  since: Told | undefined,
  of: Pick<Clock, 'kind' | 'role'>,
): Clock[] {
  const said = sentences.filter((sentence) => pattern.test(sentence));
  const days = Number(pattern.exec(said[0] ?? '')?.[1]);
  if (!days || typeof since?.value !== 'string') return [];
  const day = plus(since.value, days);
  return [{ ...of, basis: 'computed', from: day, to: day, sentences: said, words: said[0] ?? '' }];
}

function clocksOf(capture: RawCapture, told: Leaves): readonly Clock[] {
  const sentences = sentencesOf(capture);
  const refund = dated(sentences, /^Refund if no delivery before /, 'no-delivery-refund', 'opens');
  const promise = dated(sentences, /if delayed by |If delivered after /, 'delivery-promise', 'info');
  const dispute = windowed(sentences, /dispute within (\d+) days after order was placed/, told.placedOn, {
    kind: 'dispute-closes',
    role: 'act',
  });
  const receipt = windowed(sentences, /within (\d+) days of confirming receipt/, told.completedOn, {
    kind: 'return-window',
    role: 'info',
  });
  const stated = [...promise, ...refund, ...dispute, ...receipt];
  const guess = { role: 'act', basis: 'estimated' } as const;
  const [paid] = refund;
  const isOnItsWay = told.status?.value === 'awaiting-delivery';
  if (isOnItsWay && paid) {
    const end = plus(paid.from, 15);
    const how = [`${paid.from} + 15 d`];
    return [...stated, { ...guess, kind: 'dispute-closes', from: end, to: end, sentences: how, words: paid.words }];
  }
  if (!isOnItsWay || typeof told.placedOn?.value !== 'string') return stated;
  const { value, words } = told.placedOn;
  const days = { from: plus(value, 30), to: plus(value, 75) };
  return [...stated, { ...guess, ...days, kind: 'protection-end', sentences: [`${value} + 30–75 d`], words }];
}

/** By the contract: from 00:00 of the first day at UTC+14 to the end of the last at UTC-12. */
const earliest = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) - 14 * HOUR).toISOString();
const latest = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + DAY + 12 * HOUR).toISOString();

function clockLeaves({ kind, role, basis, from, to, sentences, words }: Clock): Record<string, Told> {
  const path = `deadlines.${kind}`;
  return {
    [`${path}.role`]: { value: role, words },
    [`${path}.basis`]: { value: basis, words },
    [`${path}.earliest`]: { value: earliest(from), words },
    [`${path}.latest`]: { value: latest(to), words },
    [`${path}.text`]: { value: sentences, words },
  };
}

export function toldClocks(capture: RawCapture, told: Leaves): Leaves {
  const clocks = clocksOf(capture, told);
  const stated = clocks.find(({ basis, kind }) => basis !== 'estimated' && kind !== 'delivery-promise');
  const state = stated ? 'read' : clocks.length > 0 ? 'estimated' : 'unknown';
  return Object.assign(
    { deadlineState: { value: state, words: (stated ?? clocks[0])?.words ?? '' } },
    ...clocks.map(clockLeaves),
  );
}
