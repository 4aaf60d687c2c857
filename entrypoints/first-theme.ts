// Runs in the head of every window of ours, before anything is drawn: the theme that was chosen when one was last open.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copiedTheme, showTheme } from '../utils/webext/shown-theme';

export default defineUnlistedScript(() => showTheme(copiedTheme()));
