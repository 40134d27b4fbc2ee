import { FORMAT } from './format';
import { PRIVACY } from './privacy';
import type { Promised } from './promise';
import { SECURITY } from './security';

/** Every promise, in the order of the documents. A new one goes into the file of its document. */
export const PROMISES: readonly Promised[] = [...SECURITY, ...PRIVACY, ...FORMAT];
