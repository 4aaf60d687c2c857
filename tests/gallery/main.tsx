// Shows every component in every state. States come from states/<Component>.tsx; the address says how to look at them.
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/700.css';
import '@fontsource/noto-sans-hebrew/400.css';
import '@fontsource/noto-sans-hebrew/700.css';
import '../../assets/theme.css';
import './gallery.css';
import { render } from 'preact';
import { SayProvider } from '../../components/parts/say-context';
import type { StatesFile } from './state';
import { variantOf } from './variant';

const files = import.meta.glob<StatesFile>('./states/*.tsx', { eager: true });
const nameOf = (path: string): string => path.replace(/^.*\/|\.tsx$/g, '');

function Gallery({ only }: { readonly only: string | null }) {
  const shown = Object.entries(files).filter(([path]) => only === null || nameOf(path) === only);
  return (
    <main>
      {shown.map(([path, { states, wide = false }]) => (
        <section key={path} class="component" data-wide={wide || undefined} data-component={nameOf(path)}>
          <h2>{nameOf(path)}</h2>
          {Object.entries(states).map(([name, state]) => (
            <figure key={name} data-state={name}>
              <figcaption>{name}</figcaption>
              <div class="state">{state}</div>
            </figure>
          ))}
        </section>
      ))}
    </main>
  );
}

const { say, theme, direction, only } = variantOf(location.search);
const page = document.documentElement;
page.lang = say.language;
page.dir = direction;
page.dataset.theme = theme;
const root = document.getElementById('root');
if (root !== null) {
  render(
    <SayProvider value={say}>
      <Gallery only={only} />
    </SayProvider>,
    root,
  );
}
