/** The everyday words of all lists; of a word in two of them the first line counts. */
import { ACTIONS } from './actions.js';
import { DAILY_LIFE } from './daily-life.js';
import { HOME_AND_TOWN } from './home-and-town.js';
import { LAND_AND_TRADES } from './land-and-trades.js';
import { PUBLIC_LIFE } from './public-life.js';
import { SOCIETY } from './society.js';

export const EVERYDAY = [PUBLIC_LIFE, LAND_AND_TRADES, ACTIONS, SOCIETY, DAILY_LIFE, HOME_AND_TOWN] as const;
