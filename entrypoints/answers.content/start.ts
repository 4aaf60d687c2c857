// What the script in the page's own world does, from its first moment on. If it breaks, the page is as it was.
import { keepFaces } from '../../utils/pages/observe/disguise';
import { hearAnswers } from '../../utils/pages/observe/requests';
import { hearScripts } from '../../utils/pages/observe/scripts';

export function start(): void {
  try {
    hearScripts();
    hearAnswers();
    keepFaces();
  } catch {
    // Then the other finder reads the page alone.
  }
}
