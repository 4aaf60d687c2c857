// An address as a QR code, drawn here: nobody is asked. The modules are one path, on white whatever the theme, with the
// quiet margin that readers need.
import encode from 'qr';
import css from './QrCode.module.css';

interface Props {
  readonly address: string;
  /** What it is for, to those who do not see it. */
  readonly label: string;
}

/** The margin is counted in modules; the standard asks for four. */
const MARGIN = 4;

export default function QrCode({ address, label }: Props) {
  const rows = encode(address, 'raw', { ecc: 'medium', border: MARGIN });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  const side = rows.length;
  return (
    <svg
      class={css.code}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
      data-testid="qr"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
