import { createHash } from 'node:crypto';

/**
 * Short hash by which tables of expected values tell a name of a real page without spelling it out: the
 * first twelve hexadecimal digits of the SHA-256 of the text as it is.
 */
export const hash12 = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);
