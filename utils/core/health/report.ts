// Whether reading, keeping and reminding work, as our pages show it. Types only.
import type { ClockTrouble } from '../computer-clock';
import type { LearnedLanguage } from '../dictionary';
import type { PageKind } from '../reading';
import type { Instant } from '../time';
import type { ReadingHealth } from './reading-health';

/** Whether reading and notifying work; shown as views of their own and as `!` on the icon. */
export interface Health {
  readonly notifications: 'ok' | 'denied' | 'failed' | 'unknown';
  /** The last page that should have held orders and could not be read, if no later page of its kind was. */
  readonly unreadablePage: { readonly url: string; readonly why: string; readonly at: Instant } | null;
  readonly storage: 'ok' | 'failed';
  readonly listSeenAt: Instant | null;
  /** Orders whose dates are still known though all else of them is gone, until they are read again or the date is over. */
  readonly lost: number;
  /** Open orders that the rules cannot take, so that no list shows them. */
  readonly undecided: number;
  /** What is wrong with the computer's clock; absent when nothing. */
  readonly clock?: ClockTrouble;
}

/** A page that reported lately, by kind. */
export interface SeenPage {
  readonly page: PageKind;
  readonly url: string;
  readonly at: Instant;
  /** Of the tab that showed it; null when unknown. It may show something else by now. */
  readonly tabId: number | null;
  /** Why it could not be read; null when it was. */
  readonly why: string | null;
}

/** Everything that is known of how well reading, keeping and reminding work. */
export interface HealthReport {
  readonly health: Health;
  readonly reading: ReadingHealth;
  /** Newest first. */
  readonly pages: readonly SeenPage[];
  readonly reminders: {
    readonly permission: 'granted' | 'denied' | 'unknown';
    /** When one last was shown, and when the next may be; null when never, or none is planned. */
    readonly shownAt: Instant | null;
    readonly nextAt: Instant | null;
    readonly seen: boolean | null;
  };
  readonly kept: { readonly open: number; readonly done: number };
  /** Words that the pages' own answers taught, by language. */
  readonly learned: readonly LearnedLanguage[];
}
