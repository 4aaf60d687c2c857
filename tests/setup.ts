// Before every test: a fresh in-memory browser, so that no test sees another's storage or listeners.
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
});
