// The five levels, and the parts of a row that every list shares.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'level.now': 'Now',
  'level.soon': 'Soon',
  'level.check': 'Check',
  'level.wait': 'Wait',
  'level.done': 'Done',
  'row.today': 'Today',
  'row.by': 'by {day}',
  'row.about': '~{day}',
  'row.estimate': 'estimate',
  'row.no-date': 'no date yet',
  'row.last-day': 'Last day {day}',
  'row.last-day-about': 'Last day about {day}, estimate',
  'row.name': '{level}. {step}. {day}. {title}. {amount}',
  'row.look-again': 'look again {day}',
  'row.answers-by': 'store answers by {day}',
  'row.ships-by': 'ships by {day}',
  'row.nothing-to-do': 'nothing to do',
};
