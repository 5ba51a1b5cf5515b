import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import type { Settings } from '../../settings.ts';
import type { Texts } from '../texts/index.ts';
import type { Order, Route } from './route.ts';

/** What can be done with one article or with many. */
export type Action =
  | 'archive'
  | 'inbox'
  | 'favourite'
  | 'unfavourite'
  | 'markRead'
  | 'markUnread'
  | 'bin'
  | 'restore'
  | 'forGood';

/** What every part of the library page shares: the same while one types and walks about, so that a part that asks for it is not drawn anew. */
export interface App {
  library: Library;
  texts: Texts;
  /** Of the interface, for `Intl`. */
  language: string;
  settings: Settings;
  change: (changes: Partial<Settings>) => Promise<void>;
  /** The order of a list that asks for none. */
  order: Order;
  /** Goes there; `replace` leaves no step to go back to. */
  go: (route: Partial<Route>, replace?: boolean) => void;
  /** The address of a route, for links. */
  href: (route: Partial<Route>) => string;
  /** Does it, tells it, and offers to undo it; asks before what cannot be undone. */
  act: (action: Action, ids: number[]) => void;
  /** Opens the tags of these articles. */
  openTags: (ids: number[]) => void;
  /** Opens the export with these articles chosen. */
  exportThese: (ids: number[]) => void;
  /** Tells something done, with the way back. */
  tell: (message: string, undo?: () => Promise<unknown>) => void;
  fail: (error: unknown) => void;
}

export const AppContext = createContext<App | undefined>(undefined);
export const RouteContext = createContext<Route | undefined>(undefined);

/** The parts of the library page find what they share here. */
export function useApp(): App {
  return given(useContext(AppContext));
}

/** Where the reader stands; another place with each letter of a search. */
export function useHere(): Route {
  return given(useContext(RouteContext));
}

function given<T>(value: T | undefined): T {
  if (!value) throw new Error('Used outside the library page.');
  return value;
}
