// What can prove something, and how to take it. Problems name these by id; nothing here decides which is needed.
import type { EnglishWords } from '../words';

export const words: EnglishWords = {
  'evidence.tracking-picture': 'Tracking on AliExpress and on the carrier’s site',
  'evidence.tracking-picture.how': 'One picture of each: number, last entry and today’s date in it.',
  'evidence.store-asked': 'Your question to the store, and what it said',
  'evidence.store-asked.how': 'Only messages on AliExpress count. No answer is a proof as well.',
  'evidence.date-line': 'The line with the refund date',
  'evidence.date-line.how': 'Open the order’s details: the line and the order number in one picture.',
  'evidence.not-found': 'A tracking site that finds nothing, or another city',
  'evidence.not-found.how': 'The number and the result in one picture.',
  'evidence.number-check': 'The check digit of the number, or a scan before your order',
  'evidence.number-check.how': 'Claimcheck says whether the number can be right.',
  'evidence.carrier-answer': 'The carrier’s written answer',
  'evidence.carrier-answer.how': 'Ask by form or e-mail, so that there is a number and a date. Cover your street.',
  'evidence.delivery-proof': 'The proof of delivery that shows another place or name',
  'evidence.delivery-proof.how': 'Ask the carrier for signature, photo or position.',
  'evidence.mailbox': 'Your mailbox and door, if the photo differs',
  'evidence.mailbox.how': 'The same view as on the carrier’s photo.',
  'evidence.neighbours': 'Neighbours and the pick-up point were asked',
  'evidence.neighbours.how': 'One line each: whom, on which day, what they said.',
  'evidence.return-scan': 'The entry that says it goes back',
  'evidence.return-scan.how': 'The whole list of entries, with the number.',
  'evidence.customs-paper': 'The official paper with the reason',
  'evidence.customs-paper.how': 'All of it, readable. Cover what is private.',
  'evidence.pickup-note': 'The note or message of the pick-up point',
  'evidence.pickup-note.how': 'Its place and the last day in it.',
  'evidence.snapshot': 'The listing’s snapshot, beside the goods',
  'evidence.snapshot.how': 'Open it from the order and save it early: listings change.',
  'evidence.differences': 'Each difference, marked and numbered',
  'evidence.differences.how': 'One picture and one line for each.',
  'evidence.size': 'A ruler or scale beside it, and its label',
  'evidence.size.how': 'Flat ground, seen from above.',
  'evidence.video-fault': 'A video: plugged in, the fault, its label',
  'evidence.video-fault.how': 'One take, with the parcel’s label in it.',
  'evidence.compare': 'The same test with another one that works',
  'evidence.compare.how': 'Side by side, the same cable and light.',
  'evidence.unboxing': 'A video of the opening in one take',
  'evidence.unboxing.how': 'From the closed parcel and its label to the goods.',
  'evidence.packing': 'Box, label, padding and goods',
  'evidence.packing.how': 'Before anything is thrown away.',
  'evidence.carrier-report': 'The carrier’s damage report',
  'evidence.carrier-report.how': 'Ask for it at once, at the counter or the door.',
  'evidence.laid-out': 'Everything that came, laid out',
  'evidence.laid-out.how': 'So that each piece can be counted in the picture.',
  'evidence.weights': 'The weight on the label and on your scale',
  'evidence.weights.how': 'Both numbers in one picture.',
  'evidence.brand-check': 'The check of the brand or of a dealer',
  'evidence.brand-check.how': 'Its answer, with the serial number.',
  'evidence.brand-claim': 'The listing’s claim that it is genuine',
  'evidence.brand-claim.how': 'Its snapshot, with the brand’s name.',
  'evidence.labels': 'Labels, serial and hologram beside a genuine one',
  'evidence.labels.how': 'The same light and distance.',
  'evidence.ordered-variant': 'What you ordered, and what came with its label',
  'evidence.ordered-variant.how': 'The order’s line and the goods, one picture each.',
  'evidence.unused': 'The goods, unused, in their packing',
  'evidence.unused.how': 'All sides, with tags on.',
  'evidence.not-shipped-page': 'The order page that says it is not shipped',
  'evidence.not-shipped-page.how': 'Status, processing time and today’s date.',
};

export type EvidenceId =
  | 'tracking-picture'
  | 'store-asked'
  | 'date-line'
  | 'not-found'
  | 'number-check'
  | 'carrier-answer'
  | 'delivery-proof'
  | 'mailbox'
  | 'neighbours'
  | 'return-scan'
  | 'customs-paper'
  | 'pickup-note'
  | 'snapshot'
  | 'differences'
  | 'size'
  | 'video-fault'
  | 'compare'
  | 'unboxing'
  | 'packing'
  | 'carrier-report'
  | 'laid-out'
  | 'weights'
  | 'brand-check'
  | 'brand-claim'
  | 'labels'
  | 'ordered-variant'
  | 'unused'
  | 'not-shipped-page';
