// Stands in for the browser's extension interface, which a plain page lacks. Files are not there: words come in otherwise.
export default {
  i18n: { getUILanguage: (): string => 'en' },
  runtime: { getURL: (path: string): string => path },
};
