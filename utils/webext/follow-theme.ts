// A window of ours in the theme of the settings, now and after every change of them.
import { onSettingsChange, readSettings } from './settings';
import { copyTheme, showTheme } from './shown-theme';

export async function followTheme(): Promise<void> {
  const follow = async (): Promise<void> => {
    const { theme } = await readSettings();
    showTheme(theme);
    copyTheme(theme);
  };
  onSettingsChange(() => void follow());
  await follow();
}
