// After every test of a view: what it drew is gone. Its document and modules are shared with the other files of its process.
import { cleanup, configure } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';

/** ms until what does not come is told. Usually it takes a few; a machine with other work to do may take over a second. */
configure({ asyncUtilTimeout: 5000 });

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
  document.body.replaceChildren();
  localStorage.clear();
  location.hash = '';
});
