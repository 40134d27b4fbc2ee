import { isDay } from './day';
import { z } from './zod';

/** Apart from `day.ts`, so that days are counted without Zod. */
export const DaySchema = z.string().check(z.refine(isDay, 'not a calendar day'));
