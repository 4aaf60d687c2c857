// Pages mix languages: an English status or sentence stands inside a page in another one, and means what it means in
// English. No word of English means something else in another language of the site; a test holds that.
import en from '../languages/en';
import type { DateLabel, SiteLanguage, Words } from '../languages/site-language';
import { perLanguage } from './per-language';

const both = ({ seen, inferred }: Words, { seen: english }: Words): Words => ({
  seen: [...seen, ...english],
  inferred,
});

/**
 * The language with English beside it. Its own words come first. Of payments its own words alone may say
 * "another".
 */
export const withEnglish = perLanguage((language): SiteLanguage => {
  if (language.tag === en.tag || language.tag === '') return language;
  const { labels, units, returnButtons, otherButtons } = language;
  const labelled = (name: DateLabel): Words => both(labels[name], en.labels[name]);
  return {
    ...language,
    months: language.months.map((names, at) => [...names, ...(en.months[at] ?? [])]),
    units: {
      day: [...units.day, ...en.units.day],
      hour: [...units.hour, ...en.units.hour],
      minute: [...units.minute, ...en.units.minute],
      second: [...units.second, ...en.units.second],
    },
    statuses: [...language.statuses, ...en.statuses],
    cases: [...language.cases, ...en.cases],
    labels: {
      placedOn: labelled('placedOn'),
      paidOn: labelled('paidOn'),
      shippedOn: labelled('shippedOn'),
      completedOn: labelled('completedOn'),
      deliveredOn: labelled('deliveredOn'),
    },
    returnButtons: both(returnButtons, en.returnButtons),
    otherButtons: both(otherButtons, en.otherButtons),
    refundNodes: [...language.refundNodes, ...en.refundNodes],
    joiners: [...language.joiners, ...en.joiners],
    remaining: [...language.remaining, ...en.remaining],
    otherCounters: [...language.otherCounters, ...en.otherCounters],
    phrases: [...language.phrases, ...en.phrases],
  };
});
