// "Continue on the phone": the order's link as a QR code, made here, and the same link to copy. The code's script comes when
// it is wanted.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Order } from '../../utils/core/order';
import { Button } from '../parts/Button';
import { orderUrl } from '../parts/links';
import { useSay } from '../parts/say-context';
import { useCopy } from '../parts/use-copy';
import css from './PhonePanel.module.css';
import type QrCode from './QrCode';

type Code = FunctionComponent<Parameters<typeof QrCode>[0]>;

export function PhonePanel({ order }: { readonly order: Order }) {
  const say = useSay();
  const [Code, setCode] = useState<Code | null>(null);
  const { outcome, copy } = useCopy();
  useEffect(() => {
    void import('./QrCode').then((module) => setCode(() => module.default));
  }, []);
  const address = orderUrl(order);
  return (
    <section class={css.phone} data-testid="phone">
      <p>{say({ key: 'phone.how' })}</p>
      <div class={css.code}>{Code && <Code address={address} label={say({ key: 'phone.code' })} />}</div>
      <bdi class={css.address}>{address}</bdi>
      <Button testId="copy-link" onPress={() => void copy(address)}>
        {say({ key: outcome === null ? 'phone.copy' : `letter.${outcome === 'copied' ? 'copied' : 'copy-failed'}` })}
      </Button>
      <p class={css.hint}>{say({ key: 'phone.where' })}</p>
    </section>
  );
}
