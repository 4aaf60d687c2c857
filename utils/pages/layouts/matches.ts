// The addresses of the pages that are read, for the manifest and for nothing else. Apart from the layouts, so that a
// script that needs the addresses does not carry the selectors; a test holds every layout to them.

const PATHS = ['/p/order/', '/p/tracking/'];

export const ORDER_PAGE_MATCHES: string[] = ['com', 'us'].flatMap((end) =>
  PATHS.map((path) => `https://*.aliexpress.${end}${path}*`),
);
