import { SUFFIXES } from '../lib/generated/suffixes';
import { keepSuffixes } from '../lib/sites/own-identifiers';

/** Tests have no package to fetch the public-suffix list from. */
keepSuffixes(SUFFIXES);
