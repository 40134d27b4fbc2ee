import { parseHost } from './host';

/**
 * Hosts that only official bodies hold (`xn--zfr164b` is 政务); the example hosts of RFC 2606 stand in for
 * them in samples.
 */
const OFFICIAL = /(?:^|\.)(?:gov\.cn|edu\.cn|xn--zfr164b|example|example\.(?:com|org|net))$/;

/** Does an address lie on an official body's own site? Which body's, an address does not tell. */
export const isOfficialSource = (url: string): boolean => OFFICIAL.test(parseHost(url) ?? '');
