// The guide as a script of its own: it brings every letter and problem with it, and the list must not wait for them.
import type { ComponentProps, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Frame } from '../../components/parts/Frame';
import { Loading } from '../../components/parts/Loading';
import type { GuideView } from './GuideView';

type Props = ComponentProps<typeof GuideView>;

let loaded: FunctionComponent<Props> | null = null;

/** Called when the list stands, so that the first press on a row waits for nothing. */
export async function loadGuide(): Promise<FunctionComponent<Props>> {
  loaded = (await import('./GuideView')).GuideView;
  return loaded;
}

export function LazyGuide(props: Props) {
  const [View, setView] = useState<FunctionComponent<Props> | null>(() => loaded);
  useEffect(() => {
    if (View === null) void loadGuide().then((view) => setView(() => view));
  }, [View]);
  if (View !== null) return <View {...props} />;
  return (
    <Frame bar={null} tall>
      <Loading />
    </Frame>
  );
}
