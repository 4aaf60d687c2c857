// How a view gets its words. The window that renders it provides them.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords, type Say } from '../../utils/i18n/word';

const SayContext = createContext<Say>(createWords({}, 'en'));

export const SayProvider = SayContext.Provider;
export const useSay = (): Say => useContext(SayContext);
