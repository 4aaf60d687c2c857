// The id of an order: digits from the query of a link that leads to that order's own page. Never from a label, never
// from a chat or message link, which carry an `orderId` too.
import type { IdLink, Layout } from '../layouts/layout';
import { readField } from './texts';

const SITE = /^(?:https?:)?(?:\/\/(?:[a-z0-9-]+\.)*aliexpress\.(?:com|us|ru)(?::\d+)?)?(?=\/)/i;
const ID = /^\d{10,22}$/;

function idIn(link: string, { path, param }: IdLink): string | null {
  const local = link.trim().replace(SITE, '');
  if (!local.startsWith(path)) return null;
  const [address = ''] = local.split('#');
  const [route = '', query = ''] = address.split('?');
  const id = param ? `&${query}`.split(`&${param}=`)[1]?.split('&')[0] : route.slice(path.length);
  return id && ID.test(id) ? id : null;
}

const idFromLinks = (card: Element, layout: Layout): string | null => {
  for (const source of layout.ids) {
    const query = `a[href*="${source.path}"]`;
    const links = card.matches(query) ? [card] : card.querySelectorAll(query);
    for (const link of links) {
      const id = idIn(link.getAttribute('href') ?? '', source);
      if (id !== null) return id;
    }
  }
  return null;
};

/** The id as the order itself shows it, in groups of four digits or in one. */
const shownIn = (card: Element, { shownId, foreign }: Layout): string | undefined =>
  shownId && /\d{10,22}/.exec(readField(card, shownId, foreign)[0]?.text.replace(/(?<=\d) (?=\d{4})/g, '') ?? '')?.[0];

const idFromLocation = (card: Element, layout: Layout, url: string): string | null => {
  const id = layout.ids.reduce<string | null>((found, source) => found ?? idIn(url, source), null);
  // The address is already the next order's while the page still shows the last one.
  return (shownIn(card, layout) ?? id) === id ? id : null;
};

export function orderIdOf(card: Element, layout: Layout, url: string): string | null {
  return layout.idFrom === 'links'
    ? (idFromLinks(card, layout) ?? shownIn(card, layout) ?? null)
    : idFromLocation(card, layout, url);
}
