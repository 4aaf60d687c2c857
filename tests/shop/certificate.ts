// A throw-away certificate for the practice shop's hosts: made in memory, once a process, and never written to disk.
import selfsigned from 'selfsigned';

const DNS_NAME = 2;
const NAMES = ['*.aliexpress.com', 'aliexpress.com', '*.aliexpress.us', 'aliexpress.us'];

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

function make(): Certificate {
  const made = selfsigned.generate([{ name: 'commonName', value: 'practice shop' }], {
    days: 2,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: NAMES.map((value) => ({ type: DNS_NAME, value })) }],
  });
  return { key: made.private, cert: made.cert };
}

let made: Certificate | undefined;

/** The key takes half a second to find, and a process of tests starts many shops. */
export function makeCertificate(): Certificate {
  made ??= make();
  return made;
}
