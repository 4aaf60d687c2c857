// Copies text and says for two seconds what came of it. A refusal is told, never hidden.
import { useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 2_000;

export function useCopy(): {
  readonly outcome: 'copied' | 'failed' | null;
  readonly copy: (text: string) => Promise<boolean>;
} {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (text: string): Promise<boolean> => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(done ? 'copied' : 'failed');
    return done;
  };
  return { outcome, copy };
}
