// A calendar file: for the days on which no browser is open. Holds what it is given and nothing that could be misread as
// another event; the words come in finished.
import { addDays, type CalendarDate, type Instant } from '../time';
import { contentLine, escapeText } from './content-line';

export interface CalendarEvent {
  /** Letters, digits, `-` and `.`; the same for the same clock of the same order, so that a new file replaces it. */
  readonly uid: string;
  /** Not lower than in any file before. */
  readonly sequence: number;
  /** A whole day, or the instant at which a counter ends, UTC ms. */
  readonly on: CalendarDate | Instant;
  readonly title: string;
  readonly text: string;
  /** https, or null. */
  readonly url: string | null;
}

/** Before the start. Of a day: 9:00 on the day before, and on the day itself. Of an instant: 24 and 6 hours. */
const ALARMS = { day: ['-PT15H', 'PT9H'], instant: ['-PT24H', '-PT6H'] } as const;

const dateValue = (date: CalendarDate): string => date.replaceAll('-', '');
/** `20260904T100000Z`. */
const timeValue = (instant: Instant): string => `${new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')}`;

function alarm(trigger: string, title: string): string {
  return (
    contentLine('BEGIN', 'VALARM') +
    contentLine('ACTION', 'DISPLAY') +
    contentLine('TRIGGER', trigger) +
    contentLine('DESCRIPTION', escapeText(title)) +
    contentLine('END', 'VALARM')
  );
}

function times(on: CalendarEvent['on']): string {
  if (typeof on === 'number') return contentLine('DTSTART', timeValue(on)) + contentLine('DTEND', timeValue(on));
  return contentLine('DTSTART;VALUE=DATE', dateValue(on)) + contentLine('DTEND;VALUE=DATE', dateValue(addDays(on, 1)));
}

function event({ uid, sequence, on, title, text, url }: CalendarEvent, now: Instant): string {
  const triggers = ALARMS[typeof on === 'number' ? 'instant' : 'day'];
  return (
    contentLine('BEGIN', 'VEVENT') +
    contentLine('UID', uid.replace(/[^\w.@-]/g, '')) +
    contentLine('DTSTAMP', timeValue(now)) +
    contentLine('LAST-MODIFIED', timeValue(now)) +
    contentLine('SEQUENCE', String(sequence)) +
    times(on) +
    contentLine('SUMMARY', escapeText(title)) +
    contentLine('DESCRIPTION', escapeText(text)) +
    (url === null ? '' : contentLine('URL', url.replace(/[^\x21-\x7e]/g, ''))) +
    contentLine('TRANSP', 'TRANSPARENT') +
    triggers.map((trigger) => alarm(trigger, title)).join('') +
    contentLine('END', 'VEVENT')
  );
}

/** `now` in UTC ms: when the file was made. */
export function calendarText(events: readonly CalendarEvent[], now: Instant): string {
  return (
    contentLine('BEGIN', 'VCALENDAR') +
    contentLine('VERSION', '2.0') +
    contentLine('PRODID', '-//Claimcheck//Claimcheck//EN') +
    contentLine('CALSCALE', 'GREGORIAN') +
    contentLine('METHOD', 'PUBLISH') +
    events.map((each) => event(each, now)).join('') +
    contentLine('END', 'VCALENDAR')
  );
}
