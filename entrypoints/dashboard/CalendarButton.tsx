// Saves the dates of all open orders as a calendar file, and says so when there is none to save.
import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { useSay } from '../../components/parts/say-context';
import { calendarFile } from '../../components/timeline/calendar-file';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { saveFile } from '../../utils/webext/save-file';

interface Props {
  readonly overview: Overview;
  readonly orders: readonly OrderView[];
}

export function CalendarButton({ overview, orders }: Props) {
  const say = useSay();
  const [none, setNone] = useState(false);
  const save = (): void => {
    const file = calendarFile(orders, overview, overview.settings.hideTitles, say);
    setNone(file === null);
    if (file !== null) saveFile(file.name, 'text/calendar', file.text);
  };
  return (
    <>
      <Button testId="calendar" onPress={save}>
        {say({ key: 'calendar.add-all' })}
      </Button>
      {none && <span role="alert">{say({ key: 'calendar.none' })}</span>}
    </>
  );
}
