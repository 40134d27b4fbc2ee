import { makeReady } from '../browser/setup';

/** Once before all end-to-end tests: browsers, and the extension built for each. */
export const setup = makeReady;
