// Names that exist where a spec's functions are evaluated: in the worker and on extension pages.
declare const chrome: typeof import('wxt/browser').browser;
/** The same under its newer name, where the browser has it. */
declare var browser: typeof chrome | undefined;
