// Orders of the list's answer. It knows less than the details: no tracking number, no paid or shipped day, no deadline.

import { amountIn } from './amount';
import { type Answer, fieldsOfTag } from './answer';
import { type Draft, present, rawFields } from './draft';
import { linesIn } from './lines';
import { type Fields, idAt, listAt, textAt } from './values';

const TAG = 'pc_om_list_order';
const labelled = (label: string | undefined, value: string | undefined): string | undefined =>
  label !== undefined && value !== undefined ? `${label}: ${value}` : undefined;

/** How a refund or dispute stands, as the card shows it. */
const exposedIn = (fields: Fields): (string | undefined)[] =>
  listAt(fields, 'exposeInfo', 'itemList')
    .flatMap((item) => listAt(item, 'detailList'))
    .map((detail) => textAt(detail, 'title'));

function draftOf(fields: Fields): Draft[] {
  const id = idAt(fields, 'orderId') ?? idAt(fields, 'utParams', 'args', 'orderId');
  if (id === undefined) return [];
  const placed = textAt(fields, 'orderDateText');
  const title = textAt(fields, 'orderDateTitle');
  const buttons = listAt(fields, 'buttons');
  const raw = {
    id,
    fields: rawFields(TAG, {
      status: [textAt(fields, 'statusText')],
      placed: [title === undefined ? placed : undefined],
      dates: [labelled(title, placed)],
      store: [textAt(fields, 'storeName')],
      storeLink: [textAt(fields, 'storePageUrl')],
      chatLink: [textAt(fields, 'sellerConnectUrl')],
      exposed: exposedIn(fields),
    }),
    lines: [],
  };
  return [
    {
      raw,
      statusCode: textAt(fields, 'utParams', 'args', 'orderStatus'),
      buttons: buttons.flatMap((button) => textAt(button, 'type') ?? []),
      sure: ({ base }) =>
        present({ total: amountIn(fields, 'totalPriceText'), lines: linesIn(listAt(fields, 'orderLines'), base) }),
    },
  ];
}

export const listDrafts = (answer: Answer): Draft[] => fieldsOfTag(answer, TAG).flatMap(draftOf);

/** How many orders it has, with or without a number that can be used. */
export const listedIn = (answer: Answer): number => fieldsOfTag(answer, TAG).length;

/** The tab that the list was asked for: `all`, `unpaid`, `processing`, `shipped`, `completed`. */
export const listTab = (answer: Answer): string | undefined =>
  fieldsOfTag(answer, 'pc_om_list_header_action').map((fields) => textAt(fields, 'statusTab'))[0];
