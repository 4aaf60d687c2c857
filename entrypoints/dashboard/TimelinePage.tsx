// The dates of the open orders as bars, most urgent first; a week or a month and more.
import { useState } from 'preact/hooks';
import { Chips } from '../../components/Chips';
import { ZOOMS, type Zoom } from '../../components/clock-bars';
import { Quiet } from '../../components/Quiet';
import { ShowMore } from '../../components/ShowMore';
import { useSay } from '../../components/say-context';
import { Timeline } from '../../components/Timeline';
import type { Overview } from '../../utils/webext/messages';
import css from './OrdersPage.module.css';
import { orderLink } from './route';

/** Orders that are drawn at first. */
const PORTION = 60;

export function TimelinePage({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const [zoom, setZoom] = useState<Zoom>('month');
  const zooms = Object.keys(ZOOMS) as Zoom[];
  return (
    <>
      <div class={css.top}>
        <h1 class={css.title}>{say({ key: 'dashboard.timeline' })}</h1>
        <Chips
          label={say({ key: 'dashboard.zoom' })}
          chips={zooms.map((id) => ({ id, label: say({ key: `dashboard.zoom-${id}` }) }))}
          chosen={zoom}
          onChoose={setZoom}
        />
      </div>
      {overview.open.length === 0 ? (
        <Quiet
          sign="mark"
          title={say({ key: 'dashboard.timeline-none' })}
          text={say({ key: 'dashboard.timeline-none-text' })}
          testId="timeline-none"
        />
      ) : (
        <ShowMore items={overview.open} portion={PORTION}>
          {(orders) => <Timeline orders={orders} moment={overview} zoom={zoom} linkOf={orderLink} />}
        </ShowMore>
      )}
    </>
  );
}
