import { afterAll, beforeAll } from 'vitest';
import { LIMITS, type Limit } from '../../../lib/tables/limits';

const whole: Record<Limit, number> = { ...LIMITS };

/** What takes seconds to fill is filled to a tenth: the same counting, at a tenth of its limits. */
export function atATenth(...limits: Limit[]): void {
  const tenths = Object.fromEntries(limits.map((limit) => [limit, whole[limit] / 10]));
  beforeAll(() => void Object.assign(LIMITS, tenths));
  afterAll(() => void Object.assign(LIMITS, whole));
}
