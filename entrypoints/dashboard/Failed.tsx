// When the background did not answer: said so, with a way to try again.
import { Button } from '../../components/parts/Button';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';

export function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const say = useSay();
  return (
    <Quiet
      sign="broken"
      title={say({ key: 'health.failed' })}
      text={say({ key: 'health.failed-text' })}
      testId="failed"
    >
      <Button kind="filled" onPress={onAgain}>
        {say({ key: 'health.try-again' })}
      </Button>
    </Quiet>
  );
}
