// What the extension may do, as it ships. A permission, a host or a script that appears here was decided by a person:
// look at the difference, then accept it with `npm run fix`.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ORDER_PAGE_MATCHES } from '../../utils/pages/layouts/matches';

const manifest = (target: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`.output/${target}/manifest.json`, 'utf8'));

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  it('has exactly the manifest that was agreed', async () => {
    const { version, ...rest } = manifest(target);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`../fixtures/manifest/${target}.json`);
  });

  it('asks for no more than it uses', () => {
    const { permissions, optional_host_permissions, ...others } = manifest(target);
    const beside = target.startsWith('chrome') ? ['sidePanel'] : [];
    expect(permissions).toEqual([
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...beside,
    ]);
    expect(optional_host_permissions).toEqual(['*://aliexpress.ru/*']);
    const none = ['host_permissions', 'optional_permissions', 'web_accessible_resources', 'externally_connectable'];
    expect(none.filter((name) => name in others)).toEqual([]);
  });

  it('runs on order pages only, in the top frame of https', () => {
    const scripts = manifest(target).content_scripts as {
      js: string[];
      matches: string[];
      run_at: string;
      world?: string;
      all_frames?: boolean;
    }[];
    for (const { matches, all_frames } of scripts) {
      expect(matches).toEqual(ORDER_PAGE_MATCHES);
      expect(all_frames ?? false).toBe(false);
    }
    // Two scripts of the same pages, both before any script of the page: one listens in its world, one talks to us.
    expect(scripts.map(({ js, world, run_at }) => [js, world, run_at])).toEqual([
      [['content-scripts/answers.js'], 'MAIN', 'document_start'],
      [['content-scripts/orders.js'], undefined, 'document_start'],
    ]);
    expect(scripts[0]?.matches).toEqual(scripts[1]?.matches);
  });

  it('cannot reach a network', () => {
    const policy = manifest(target).content_security_policy as { extension_pages: string };
    expect(policy.extension_pages).toContain("connect-src 'none'");
    expect(policy.extension_pages).toContain("script-src 'self';");
  });
});
