// The settings, kept by the background at each change, and a test reminder.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { useSay } from '../../components/parts/say-context';
import { SettingsForm } from '../../components/settings/SettingsForm';
import { SiteChoice } from '../../components/settings/SiteChoice';
import type { Settings } from '../../utils/core/settings';
import type { Overview } from '../../utils/webext/messages';
import { askForSite, giveUpSite, isSiteAllowed } from '../../utils/webext/optional-site';
import { send } from '../../utils/webext/send';
import { Computers } from './Computers';
import css from './OrdersPage.module.css';

export function SettingsPage({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const [settings, setSettings] = useState<Settings>(overview.settings);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void isSiteAllowed().then(setAllowed);
  }, []);
  // The browser asks only within the press itself: nothing may be awaited before.
  const allow = async (wish: boolean): Promise<void> => {
    const asked = wish ? askForSite() : giveUpSite();
    setAllowed(wish);
    await asked;
    setAllowed(await isSiteAllowed());
  };
  const change = async (next: Settings): Promise<void> => {
    setSettings(next);
    const kept = 'ok' in (await send('change-settings', next));
    if (!kept) setSettings(settings);
    setOutcome(kept ? 'settings.saved' : 'settings.not-saved');
  };
  const test = async (): Promise<void> => {
    const reply = await send('test-notification', null);
    setOutcome('ok' in reply && reply.ok.shown ? 'settings.test-shown' : 'settings.test-failed');
  };
  return (
    <>
      <div class={css.top}>
        <h1 class={css.title}>{say({ key: 'settings.title' })}</h1>
      </div>
      <SettingsForm
        settings={settings}
        onChange={(next) => void change(next)}
        onTest={() => void test()}
        outcome={outcome === null ? null : say({ key: outcome })}
      />
      <Computers
        settings={settings}
        overview={overview}
        onChange={(next) => void change(next)}
        onOutcome={setOutcome}
      />
      <SiteChoice allowed={allowed} onChange={(wish) => void allow(wish)} />
      <div class={css.more}>
        <Button href="#data" testId="open-data">
          {say({ key: 'data.link' })}
        </Button>
      </div>
    </>
  );
}
