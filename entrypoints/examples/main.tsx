// Starts the examples in the chosen language, at this moment.
import '../../assets/theme.css';
import { render } from 'preact';
import { keepFocus } from '../../components/parts/kept-focus';
import { loadSay } from '../../utils/i18n/load';
import { followTheme } from '../../utils/webext/follow-theme';
import { readSettings } from '../../utils/webext/settings';
import { App } from './App';

async function start(root: HTMLElement): Promise<void> {
  const moment = { now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const { language } = await readSettings();
  render(<App say={await loadSay(language, moment)} moment={moment} />, root);
  keepFocus(root);
}

void followTheme();
const root = document.getElementById('root');
if (root !== null) void start(root);
