// Starts the panel in the browser's language; the chosen one follows with the settings.
import '../../assets/theme.css';
import './style.css';
import { render } from 'preact';
import { keepFocus } from '../../components/parts/kept-focus';
import { loadSay } from '../../utils/i18n/load';
import { followTheme } from '../../utils/webext/follow-theme';
import { App } from './App';

void followTheme();
const root = document.getElementById('root');
void loadSay('auto').then((say) => {
  if (root === null) return;
  render(<App start={say} />, root);
  keepFocus(root);
});
