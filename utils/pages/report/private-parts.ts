// The parts of a page that belong to the buyer, the store or the goods: nothing in them may stay but their shape.
import { LAYOUTS } from '../layouts';
import type { Field } from '../layouts/layout';
import { RU_LAYOUTS } from '../layouts/ru';

/** Blocks of name, address and phone. Their neighbours are private too: the phone stands beside the name without a mark. */
export const CONTACT = '[data-pl^="contact_info"], [class*="address"], [class*="contact-info"], address';

/** The receiver on the tracking page. What stands beside it is of the parcel. */
const RECEIVER = '[class*="ship-to"]';

const EVERY_LAYOUT = [...LAYOUTS, ...RU_LAYOUTS];

const PRIVATE_FIELDS = ['store', 'title', 'variant', 'trackingNumber'];

const selectorsOf = ({ select }: Field): string[] => select.map((from) => from.split('@')[0] ?? from);

/** Titles, variants, stores and tracking numbers of every known design. */
const OF_LAYOUTS = EVERY_LAYOUT.flatMap(({ fields, lines }) =>
  Object.entries({ ...fields, ...lines?.fields })
    .filter(([name]) => PRIVATE_FIELDS.includes(name))
    .flatMap(([, field]) => selectorsOf(field)),
);

export const PRIVATE_PARTS = [...new Set([CONTACT, RECEIVER, ...OF_LAYOUTS])].join(', ');

/** Elements of which nothing but the tag can matter to a reader, or that hold the page's own data. */
export const DROPPED = 'script, style, link, meta, base, noscript, template, object, embed, canvas, svg *';

/** Names that layouts look for: they stay whatever they are. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(JSON.stringify(EVERY_LAYOUT).match(/[a-zA-Z][\w-]+/g) ?? []);
