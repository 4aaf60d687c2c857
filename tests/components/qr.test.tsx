// @vitest-environment happy-dom
// The QR code as it is drawn, read by a reader of QR codes: it says the address it was given.
import { screen } from '@testing-library/preact';
import fc from 'fast-check';
import decode from 'qr/decode.js';
import { expect, it } from 'vitest';
import QrCode from '../../components/guide/QrCode';
import { show } from './show';

/** Pixels to a module. */
const SCALE = 4;

/** Paints the path into a picture, as a camera would see it. */
function painted(code: Element): { width: number; height: number; data: Uint8Array } {
  const side = Number(code.getAttribute('viewBox')?.split(' ')[2]) * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  const path = code.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < SCALE; row += 1)
      for (let column = 0; column < SCALE; column += 1) {
        const at = ((Number(y) * SCALE + row) * side + Number(x) * SCALE + column) * 4;
        data.fill(0, at, at + 3);
      }
  return { width: side, height: side, data };
}

const read = (address: string): string => {
  const { unmount } = show(<QrCode address={address} label="Open on the phone" />);
  const text = decode(painted(screen.getByTestId('qr')));
  unmount();
  return text;
};

it('holds the link of any order', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.constantFrom('com', 'us', 'ru'), (id, site) => {
      const address = `https://www.aliexpress.${site}/p/order/detail.html?orderId=${id}`;
      expect(read(address)).toBe(address);
    }),
    { numRuns: 15 },
  );
});

it('is named for those who do not see it', () => {
  show(<QrCode address="https://www.aliexpress.com/" label="Open on the phone" />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Open on the phone');
});
