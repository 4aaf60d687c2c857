// Names that exist where a spec's functions are evaluated: in the worker and on extension pages.
declare const chrome: typeof import('wxt/browser').browser;
