import type { ToldMessages } from '../zh-CN/told';
import { around } from './around';
import { marks } from './marks';

/** What the worker says of a page: see `zh-CN/told.ts`. */
export const told: ToldMessages = { ...around, ...marks };
