// One order as a file: its dates for a calendar, and everything of it in the export's format. Makes the menu's entries;
// saving is the page's.
import { toExport } from '../../utils/core/export/to-export';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';
import type { MenuItem } from '../guide/Menu';
import { calendarFile } from '../timeline/calendar-file';

type Save = (name: string, type: string, text: string) => void;

/** No calendar entry for an order without a date. */
export function fileItems(
  decided: DecidedOrder,
  moment: Moment,
  hideTitles: boolean,
  say: Say,
  save: Save,
): MenuItem[] {
  const { order } = decided;
  const dates = calendarFile([decided], moment, hideTitles, say);
  const json = (): string => `${JSON.stringify(toExport([order], moment.now), null, 2)}\n`;
  return [
    ...(dates === null
      ? []
      : [
          {
            id: 'add-to-calendar',
            label: say({ key: 'calendar.add' }),
            onChoose: () => save(dates.name, 'text/calendar', dates.text),
            apart: true,
          },
        ]),
    {
      id: 'export-order',
      label: say({ key: 'guide.export' }),
      onChoose: () => save(`claimcheck-${order.id}.json`, 'application/json', json()),
      apart: dates === null,
    },
  ];
}
