// The pages seen lately, one of each kind, read or not, each with a way to make a report of it.

import type { Moment } from '../../utils/core/time';
import { unreadableText } from '../list/HealthBands';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import { momentText } from '../words/seen';
import css from './SeenPages.module.css';

interface Props {
  readonly pages: readonly { readonly page: string; readonly at: number; readonly why: string | null }[];
  readonly moment: Moment;
  readonly onReport: (page: string) => void;
}

export function SeenPages({ pages, moment, onReport }: Props) {
  const say = useSay();
  return (
    <ul class={css.pages}>
      {pages.map(({ page, at, why }) => (
        <li key={page} class={css.page} data-testid="health-page" data-read={why === null}>
          <span>
            <b>{say({ key: `health.kind-${page}` })}</b>{' '}
            <span class={css.when}>
              {say({
                key: why === null ? 'health.page-read' : 'health.page-unread',
                values: { at: momentText(at, moment, say) },
              })}
            </span>
            {why !== null && <span class={css.why}>{say({ key: unreadableText(why) })}</span>}
          </span>
          <Button testId={`report-${page}`} onPress={() => onReport(page)}>
            {say({ key: 'report.save' })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
