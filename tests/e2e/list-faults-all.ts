import { CARRIED } from './list-faults-carried';
import { CONTENT } from './list-faults-content';
import { SIGNED } from './list-faults-signed';
import type { FaultCase } from './list-trial';

/** Every fault that is tried on the built extension. */
export const FAULTS: readonly FaultCase[] = [...CARRIED, ...SIGNED, ...CONTENT];

export const QUICK_FAULTS = FAULTS.filter(({ slow }) => !slow);
