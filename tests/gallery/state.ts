// The shape of a states file: states/<Component>.tsx says under which names a component is shown. Types only.
import type { ComponentChildren } from 'preact';

export type States = Readonly<Record<string, ComponentChildren>>;

export interface StatesFile {
  readonly states: States;
  /** Stands in a tab of its own, not in the popup. */
  readonly wide?: boolean;
}
