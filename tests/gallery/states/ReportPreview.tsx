import { ReportPreview } from '../../../components/health/ReportPreview';
import { nothing } from '../sample-props';
import type { States } from '../state';

const report = { html: '<div class="order-item">…</div>', replaced: { words: 12, numbers: 30 }, onSave: nothing };

export const wide = true;
export const states: States = {
  'before saving': <ReportPreview {...report} isSaved={false} />,
  saved: <ReportPreview {...report} isSaved />,
};
