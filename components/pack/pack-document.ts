// The evidence pack of one order as finished words: what is printed and what is put into the ZIP file are made of the same.
// Holds nothing of the person: no name, address or phone is known, and the user's private note and nickname stay out.
import type { Evidence } from '../../utils/core/evidence/evidence';
import { isShown, safeName } from '../../utils/core/evidence/piece-name';
import type { Order } from '../../utils/core/order';
import type { Moment } from '../../utils/core/time';
import { localDay } from '../../utils/core/time';
import { claim } from '../../utils/core/timeline/date-entries';
import type { TimelineEntry } from '../../utils/core/timeline/entry';
import type { Words } from '../../utils/core/words';
import type { Say } from '../../utils/i18n/word';
import { fileSize } from '../parts/file-size';
import { orderUrl } from '../parts/links';
import { momentText } from '../words/seen';

export interface PackInput {
  readonly order: Order;
  readonly timeline: readonly TimelineEntry[];
  readonly evidence: readonly Evidence[];
  readonly moment: Moment;
}

interface PackLine {
  readonly day: string;
  /** Empty when only the day is known. */
  readonly time: string;
  readonly what: string;
  readonly quote: string | null;
  readonly from: string;
}

export interface PackPiece {
  readonly id: string;
  /** Its name within the pack. */
  readonly file: string;
  readonly name: string;
  readonly note: string;
  /** When, how big. */
  readonly taken: string;
  readonly address: string | null;
  readonly shown: boolean;
}

export interface PackDocument {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly made: string;
  readonly heads: Readonly<Record<'facts' | 'sentences' | 'timeline' | 'evidence', string>>;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sentences: readonly { readonly claim: string; readonly quote: string; readonly from: string }[];
  readonly timeline: readonly PackLine[];
  readonly evidence: readonly PackPiece[];
  readonly noEvidence: string;
  readonly missing: string;
}

const STAGES = ['placedOn', 'paidOn', 'shippedOn', 'deliveredOn', 'completedOn'] as const;

/** To read it is another one, and perhaps next year. */
const forOthers = (from: Words): Words => (from.key === 'timeline.from-you' ? { key: 'pack.from-buyer' } : from);
const withYears = (say: Say, { timeZone }: Moment): Say => say.at({ now: 0, timeZone });

export function packDocument({ order, timeline, evidence, moment }: PackInput, own: Say): PackDocument {
  const say = withYears(own, moment);
  const word = (key: string): string => say({ key: `pack.${key}` });
  return {
    language: say.language,
    direction: say.direction,
    title: say({ key: 'pack.title', values: { id: order.id } }),
    made: say({ key: 'pack.made', values: { time: { instant: moment.now } } }),
    heads: {
      facts: word('facts'),
      sentences: word('sentences'),
      timeline: say({ key: 'timeline.title' }),
      evidence: say({ key: 'evidence.title' }),
    },
    facts: factsOf(order, say),
    sentences: sentencesOf(order, moment, say),
    timeline: timeline.map(({ at, on, words, quote, from }) => ({
      day: say.day(at === null ? on : localDay(at, moment.timeZone)),
      time: at === null ? '' : say.time(at),
      what: say(words),
      quote,
      from: say(forOthers(from)),
    })),
    evidence: evidence.map((piece, index) => ({
      id: piece.id,
      file: `evidence/${safeName(piece, index)}`,
      name: piece.name,
      note: piece.note,
      taken: `${momentText(piece.takenAt, moment, say)} · ${fileSize(piece.size, say.language)}`,
      address: piece.url,
      shown: isShown(piece),
    })),
    noEvidence: word('no-evidence'),
    missing: word('missing'),
  };
}

/** What is not known is left out: an empty row would look like an answer. */
function factsOf(order: Order, say: Say): PackDocument['facts'] {
  const rows: (readonly [key: string, value: string | null | undefined])[] = [
    ['pack.order', order.id],
    ['pack.link', orderUrl(order)],
    ['pack.store', order.store?.name],
    ...order.lines.map(({ title, variant, quantity, price }) => {
      const parts = [title, variant, quantity === null ? null : `× ${quantity}`, price?.text];
      return ['pack.item', parts.filter((part) => part).join(' · ')] as const;
    }),
    ['pack.total', order.total?.text],
    ['pack.status', order.statusText],
    ...STAGES.map((stage) => {
      const day = order[stage];
      return [`timeline.${stage}`, day === null ? null : say.day(day)] as const;
    }),
    ...order.parcels.map(
      ({ trackingNumber, carrier }) =>
        ['pack.parcel', [trackingNumber, carrier].filter((part) => part).join(' · ')] as const,
    ),
  ];
  return rows.flatMap(([key, value]) => (value?.trim() ? [{ label: say({ key }), value: value.trim() }] : []));
}

/** The page's own sentences that hold now; what is ours alone is no sentence of the page. */
function sentencesOf({ deadlines }: Order, moment: Moment, say: Say): PackDocument['sentences'] {
  return deadlines
    .filter(
      ({ basis, text }) => (basis === 'page' || basis === 'payload' || basis === 'computed') && text.trim() !== '',
    )
    .map((deadline) => ({
      claim: say(claim(deadline, moment)),
      quote: deadline.text.trim(),
      from: say({
        key: deadline.basis === 'computed' ? 'why.from-computed' : 'why.from-page',
        values: { day: { date: localDay(deadline.seenAt, moment.timeZone) } },
      }),
    }));
}
