import { CARRIED } from './list-faults-carried';
import { CONTENT } from './list-faults-content';
import { SIGNED } from './list-faults-signed';
import type { FaultCase } from './list-trial';

/** Every fault that is tried on the built extension. */
export const FAULTS: readonly FaultCase[] = [...CARRIED, ...SIGNED, ...CONTENT];

/** Of each kind of fault, by what the user is told and by what the browser has a part in, some. */
export const TRIED_FAULTS = FAULTS.filter(({ soak }) => !soak);
