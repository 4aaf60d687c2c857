import { FilePreview } from '../../../components/data/FilePreview';
import { MOMENT } from '../../components/sample';
import { LONG_TITLE, nothing } from '../sample-props';
import type { States } from '../state';

const empty = {
  kind: 'export',
  madeAt: null,
  hasSettings: false,
  fresh: 0,
  known: 0,
  forgotten: 0,
  tombstones: 0,
  unreadable: new Map(),
  pieces: { fresh: 0, known: 0, lost: 0 },
} as const;
const full = {
  kind: 'backup',
  madeAt: MOMENT.now,
  hasSettings: true,
  fresh: 9_814,
  known: 1,
  forgotten: 3,
  tombstones: 2,
  unreadable: new Map([
    ['broken', 2],
    ['damaged', 1],
  ] as const),
  pieces: { fresh: 12, known: 3, lost: 1 },
} as const;
const props = { moment: MOMENT, takesSettings: true, onStart: nothing, onNotNow: nothing };

export const wide = true;
export const states: States = {
  'with everything': <FilePreview {...props} name="claimcheck-backup-2026-08-25.zip" preview={full} />,
  empty: <FilePreview {...props} name="" preview={empty} />,
  'odd name': <FilePreview {...props} name={`\u202Ezip.<b> 📦 ${LONG_TITLE}`} preview={{ ...empty, fresh: 1 }} />,
};
