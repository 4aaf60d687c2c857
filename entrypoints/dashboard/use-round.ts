// The round of looks as part of the dashboard: one for as long as the window is open, whatever it shows.
import { useState } from 'preact/hooks';
import { BEFORE, createRound, type RoundControls, type RoundState } from './round';

export type Round = RoundState & RoundControls;

export function useRound(): Round {
  const [state, setState] = useState<RoundState>(BEFORE);
  const [controls] = useState<RoundControls>(() => createRound(setState));
  return { ...state, ...controls };
}
