// A throw-away certificate for the practice shop's hosts, made in memory at every start and never written to disk.
import selfsigned from 'selfsigned';

const DNS_NAME = 2;
const NAMES = ['*.aliexpress.com', 'aliexpress.com', '*.aliexpress.us', 'aliexpress.us'];

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export function makeCertificate(): Certificate {
  const made = selfsigned.generate([{ name: 'commonName', value: 'practice shop' }], {
    days: 2,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: NAMES.map((value) => ({ type: DNS_NAME, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
