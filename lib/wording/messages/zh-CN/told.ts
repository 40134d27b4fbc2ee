import { around } from './around';
import { marks } from './marks';

/** What the worker says of a page: on it, and around it in the browser's own places. */
export const told = { ...around, ...marks } as const;

export type ToldKey = keyof typeof told;
export type ToldMessages = Record<ToldKey, string>;
