// "Take a picture of this page", or what stands in its way and how to get there.
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import css from './EvidencePanel.module.css';
import type { Shelf } from './use-shelf';

export function PictureButton({ shelf }: { readonly shelf: Shelf }) {
  const say = useSay();
  const { chance, busy, asked } = shelf;
  if (chance === null) return null;
  if (chance.is === 'take') {
    return (
      <div class={css.add}>
        <Button kind="filled" testId="take-picture" disabled={busy} onPress={shelf.takePicture}>
          {say({ key: 'evidence.take' })}
        </Button>
        <span class={css.hint}>{say({ key: `evidence.page-${chance.kind}` })}</span>
      </div>
    );
  }
  if (chance.is === 'ask') {
    return (
      <div class={css.add}>
        <Button testId="ask-picture" onPress={shelf.askForClick}>
          {say({ key: 'evidence.take-any' })}
        </Button>
        <span class={css.hint} role="status" data-testid="picture-how">
          {asked && say({ key: 'evidence.ask' })}
        </span>
      </div>
    );
  }
  return (
    <p class={css.hint} data-testid="no-picture" data-why={chance.is}>
      {say({ key: `evidence.${chance.is}` })}
    </p>
  );
}
