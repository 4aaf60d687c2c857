// Ordinary words of order pages, which tell nothing of a person: sentences made of them may stay in a report, and labels as a
// whole. Months, statuses and promises
// of each language come from the languages themselves. Data only; a name, a place or a product is never one of them.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English, and the small words of other languages that stand between them. */
export const PAGE_WORDS = list(`
  a about accept accepted account active add after all an and any apply are as ask at available await awaiting
  back balance be been before being bought business button buy buyer by
  can cancel canceled cancelled cannot card carrier cart cash change chat check checked choice choose clear click close
  closed code collect comment complete completed confirm confirmation confirmed contact continue copied copy count
  counter coupon credit currency customs
  damaged defective described date day days debit declined delay delayed deleted deliver delivered delivery description detail details did
  discount dispute do does done download due
  each edit end ended ends error estimated evaluate expire expired extend extended
  fail failed fast feedback filter finish finished first for free from full
  get got guarantee guaranteed
  had has have help here history hour hours how
  id if in info information invoice is issue it item items its
  last late later learn leave left less like list loading log login logistics lost
  made make manage message messages method minute minutes more my
  need network new next no not note now number
  of off ok on once one only open or order ordered orders other our out over
  package packages page paid parcel partial pay payment pending phone pick placed please policy price privacy problem problems
  process processed processing product products protection purchase
  quantity question
  read ready reason received receipt record ref reference refund refunded refunds refuse remaining remind remove report
  request required resolve result return returned returns review reviews
  satisfied save search second seconds see select sell seller sellers send sent service services ship shipment shipped
  shipping shopping show sign sold sort start started status step still store stores submit subtotal success successful
  summary support
  tax terms thank thanks that the their them then there these they this time to today total track tracking transaction
  type
  unpaid until up update updated use
  view viewed
  waiting was we website week weeks were when which window with within without wrong
  yes yesterday yet you your
  agent airport arrival arrive arrived attempt attempted center centre cleared commitment country courier departed
  destination dispatched expected facility held local office origin pickup point post progress region ready signed sorting
  transit warehouse way
  de del la le les el en et da do das dos der die das und mit von zu per il di i e y o и в на с до от по за не
`);

/** Labels and buttons too short to be told from a name by their words. */
export const PAGE_LABELS: readonly string[] = `
  active; add to cart; all orders; awaiting shipment; buy again; buyer protection; cancel order; carrier; choice; close;
  completed; confirm delivery; confirm receipt; confirm received; contact seller; contact store; copied; copy; coupon;
  current status; delivered; delivery date; details; discount; download; edit; estimated delivery; estimated delivery date;
  extend processing time; fast delivery; fast delivery active; filter; free return; free returns; free shipping; help;
  items; leave feedback; loading; log in; message seller; more; next; order; order date; order details; order id;
  order number; order placed on; order status; order summary; orders; package; packages; paid; pay now; payment;
  payment date; payment method; price; privacy policy; process; processing; quantity; ref number; reference number; refund;
  refund details; refund processing; remove; report; return; returns; returns refunds; review; search; see details;
  seller; service; service commitment; services; ship from; shipment; shipped; shipping; shipping cost; shipping fee;
  shipping method; sign in; sold by; status; store; submit; subtotal; tax; to pay; to ship; total; track order;
  track package; track status; tracking; tracking number; unpaid; view; view all; view details; view more; view orders;
  your order will be closed in
`
  .split(';')
  .map((label) => label.trim());

/** Parts of the names that programs give: attributes, addresses, test handles. */
export const NAME_PARTS = list(`
  access action amp anchor app area arrow aria attr avatar badge banner bar block body bold border bottom box btn button
  buttons card cards cell checkbox class clipboard col color column columns comet container content cookie cover data
  desc dialog digest drawer dropdown empty event expand exp fixed flex float footer form frame from gray grid group header
  countdown head hidden hide hover htm html icon id image img index inline inner input items key label layer layout left level line
  link list loading logo main mask mobile modal modules msg nav node nodes notice notranslate opt option outer p page panel part pc pl
  placeholder pop popup pre product query radio reverse right role root row scroll section select share sku small space
  span spm state status step strong switch tab table tabs tag tags target template test testid text tip title toggle
  tool tooltip top trade trigger txt ug url user value view warn widget width wrap wrapper www
`);
