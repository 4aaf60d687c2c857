// The dates of the open orders as bars or as a table, most urgent first; a day is wide by the week or narrow by the month.
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Quiet } from '../../components/parts/Quiet';
import { Segments } from '../../components/parts/Segments';
import { ShowMore } from '../../components/parts/ShowMore';
import { useSay } from '../../components/parts/say-context';
import { spanOf, type Zoom } from '../../components/timeline/clock-days';
import { Timeline } from '../../components/timeline/Timeline';
import { TimelineTable } from '../../components/timeline/TimelineTable';
import type { Overview } from '../../utils/webext/messages';
import css from './OrdersPage.module.css';
import { orderLink } from './route';

/** Orders that are drawn at first. */
const PORTION = 60;
const ZOOMS: readonly Zoom[] = ['week', 'month'];

export function TimelinePage({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const [zoom, setZoom] = useState<Zoom>('month');
  const [asTable, setAsTable] = useState(false);
  const [wish, setWish] = useState(0);
  const span = useMemo(() => spanOf(overview.open, overview), [overview]);
  if (overview.open.length === 0) {
    return (
      <>
        <h1 class={css.title}>{say({ key: 'dashboard.timeline' })}</h1>
        <Quiet
          sign="mark"
          title={say({ key: 'dashboard.timeline-none' })}
          text={say({ key: 'dashboard.timeline-none-text' })}
          testId="timeline-none"
        />
      </>
    );
  }
  return (
    <>
      <div class={css.top}>
        <h1 class={css.title}>{say({ key: 'dashboard.timeline' })}</h1>
        <span class={css.buttons}>
          {!asTable && (
            <>
              <Segments
                label={say({ key: 'dashboard.zoom' })}
                segments={ZOOMS.map((id) => ({ id, label: say({ key: `dashboard.${id}` }) }))}
                chosen={zoom}
                testId="zoom"
                onChoose={setZoom}
              />
              <Button testId="to-today" onPress={() => setWish(wish + 1)}>
                {say({ key: 'row.today' })}
              </Button>
            </>
          )}
          <Button testId="as-table" onPress={() => setAsTable(!asTable)}>
            {say({ key: asTable ? 'dashboard.timeline-as-bars' : 'dashboard.timeline-as-table' })}
          </Button>
        </span>
      </div>
      <ShowMore items={overview.open} portion={PORTION}>
        {(orders) =>
          asTable ? (
            <TimelineTable orders={orders} moment={overview} linkOf={orderLink} />
          ) : (
            <Timeline orders={orders} moment={overview} span={span} zoom={zoom} linkOf={orderLink} wish={wish} />
          )
        }
      </ShowMore>
    </>
  );
}
