// The orders as a table for the terminal: what is known of each, which clock matters and what to do next.

const HOUR = 3_600_000;
const LONGEST_HOURS = 3;
const COLUMNS = [
  'order',
  'what',
  'status',
  'clock',
  'its date',
  'basis',
  'level',
  'next step',
  'last day',
  'next reminder',
];
const WIDEST = 34;

function minute(instant) {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')}Z`;
}

/** A counter's clock is known to the minute; a day's spans every time zone and is shown as the day that was stated. */
function dateOf(clock, statedDays) {
  if (clock.latest - clock.earliest <= LONGEST_HOURS * HOUR) return minute(clock.earliest);
  const { from, to } = statedDays(clock);
  return from === to ? from : `${from} … ${to}`;
}

function rowOf({ order, decision, nextReminderAt }, say, statedDays) {
  const { clock, level, step } = decision;
  const lastDay = step.lastDay ?? (step.lookOn ? `look ${step.lookOn}` : '–');
  return [
    order.id,
    order.lines[0]?.title || '(no title shown)',
    order.statusText || order.status,
    clock?.kind ?? '–',
    clock ? dateOf(clock, statedDays) : '–',
    clock?.basis ?? '–',
    level,
    say(step.words),
    step.estimate && step.lastDay ? `~${lastDay} (estimate)` : lastDay,
    nextReminderAt ? minute(nextReminderAt) : '–',
  ];
}

function cell(text, width) {
  const plain = text.replace(/\s+/g, ' ');
  return (plain.length > width ? `${plain.slice(0, width - 1)}…` : plain).padEnd(width);
}

/** `views`: what the background answers to `get-orders`. */
export function tableOf(views, say, statedDays) {
  const rows = [COLUMNS, ...views.map((view) => rowOf(view, say, statedDays))];
  const widths = COLUMNS.map((_, index) => Math.min(WIDEST, Math.max(...rows.map((row) => row[index].length))));
  const lines = rows.map((row) =>
    row
      .map((text, index) => cell(text, widths[index]))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
