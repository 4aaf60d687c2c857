// What a browser leaves on a page whose words it has translated. Selectors only.

/** Chrome marks the document and wraps each text in two `font`s; Edge and Firefox mark each element. */
export const TRANSLATION_SIGNS =
  'html.translated-ltr, html.translated-rtl, font > font, [_msttexthash], [data-moz-translations-id]';
