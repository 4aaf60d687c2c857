// After every test of a view: what it drew is gone. Its document and modules are shared with the other files of its process.
import { cleanup } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';

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
