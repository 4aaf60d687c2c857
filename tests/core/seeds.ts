// What the two guides that this project started from tell a buyer to do or to know, and where the guide says it: a situation
// by its name, words by their key.
export interface Statement {
  readonly says: string;
  readonly situations: readonly string[];
  readonly words: readonly string[];
}

const statement = (says: string, situations: readonly string[], words: readonly string[] = []): Statement => ({
  says,
  situations,
  words,
});

/** The older guide: parcels from China that do not come. */
const NOT_COME: readonly Statement[] = [
  statement(
    'Cheap parcels are often followed in China only',
    ['the number is followed to the country of the sender alone'],
    ['parcel.china-only', 'number.untracked'],
  ),
  statement(
    'A parcel that is followed all the way shows where it was lost',
    ['21 days without a scan'],
    ['parcel.seen', 'parcel.still'],
  ),
  statement('There is a number, and absolutely nothing behind it', ['there is a number, and nothing behind it']),
  statement(
    'The tracking is in Chinese, so nobody knows what it says',
    ['its tracking says so in Chinese'],
    ['stage.airport.means'],
  ),
  statement(
    'Ask the store how long it usually takes to your country',
    ['write to the store first'],
    ['letter.where-is-it.ask'],
  ),
  statement('Look at the delivery time', ['look after the delivery time: it is on the order'], ['path.check-date']),
  statement('Open the case a couple of days before it ends', ['a few days before the end: ask for the money']),
  statement('The store offers to extend: only in its bounds', ['the store offers more time'], ['letter.late.until']),
  statement('Watch that the longer time does not end unseen', ['watch that the time is not gone', 'the last sure day']),
  statement('It has not come after the longer time either: ask for the money', ['and after that time it has not come']),
  statement('Write to the store directly', ['write to the store first', 'the store does not answer']),
  statement('Say that without a parcel you open a case', ['write to the store first'], ['letter.where-is-it.after']),
  statement('The store may pay all of it back', ['money granted', 'the money is back']),
  statement('Keep looking at the order and its dates', ['not looked at for 3 days', 'the last quiet day']),
];

/** The newer guide: the item has not arrived. */
const NOT_ARRIVED: readonly Statement[] = [
  statement(
    'Look at the tracking on the order, and on another site',
    ['nothing to do', 'a number whose tracking was not read is not called dead'],
    ['path.track', 'guide.17track'],
  ),
  statement('Note the end of the delivery time, and wait for it', [
    'do not panic before the promised day',
    'late: the coupon, and D stays',
  ]),
  statement(
    'Ask the store politely, with order and tracking number',
    ['write to the store first', 'called late: the store is asked'],
    ['letter.where-is-it.order', 'letter.where-is-it.number'],
  ),
  statement(
    'No answer, or it is still missing: open a case, reason not received',
    ['the store does not answer', 'D has come'],
    ['path.form.no', 'path.form.received'],
  ),
  statement(
    'Give proof: tracking, messages, documents',
    ['proof asked, no day known'],
    ['evidence.tracking-picture', 'evidence.store-asked'],
  ),
  statement(
    'Negotiate with the store, with your own aim',
    ['negotiate: the store offers a part'],
    ['letter.reply-to-offer.no'],
  ),
  statement('The store may offer to send it again', ['an offer, its timer not known'], ['trick.resend']),
  statement('No agreement: AliExpress decides', ['no agreement: AliExpress steps in', 'AliExpress decides']),
  statement('Its decision is usually final', [
    'its decision is usually final: one appeal',
    'decided short again: there is one appeal',
  ]),
  statement('The refund goes the way it was paid; the time depends on it', [
    'the refund goes back the way it was paid',
    '10 working days later',
  ]),
  statement('The item does not arrive in the guaranteed time: refund', ['D has come', 'the day after D']),
  statement('The item is not as described', ['not as described'], ['letter.not-as-described.order']),
  statement('The item is a fake', ['a fake'], ['letter.counterfeit.order']),
  statement(
    'Parcels get lost, damaged or late on their way',
    ['a problem', '21 days without a scan'],
    ['cause.shipping', 'letter.damaged.order'],
  ),
  statement('Customs may hold it', ['customs ask'], ['cause.customs', 'stage.import.do']),
  statement('The store may not ship', ['the store does not ship'], ['cause.never-sent']),
  statement('The store may give wrong shipping details', ['the user calls it dead'], ['cause.fraud', 'number.wrong']),
  statement('The address may be wrong', ['not here: ask the carrier', 'goes back, told'], ['cause.address']),
  statement('The store may have none left', ['its time has passed'], ['cause.stock']),
  statement(
    'Rarely, a store takes the money and sends nothing',
    ['called never sent, though the page says shipped'],
    ['cause.never-sent.sign'],
  ),
  statement(
    'The longer you wait, the less proof there is',
    ['three days later: ask for the money'],
    ['path.why.save-snapshot', 'evidence.snapshot.how'],
  ),
  statement('Who misses the time loses the protection', ['surely over: is the button there?', 'its day gone: today']),
];

export const STATEMENTS: readonly Statement[] = [...NOT_COME, ...NOT_ARRIVED];
