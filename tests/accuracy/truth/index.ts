import { APPS } from './others/apps';
import { BRANDS } from './others/brands';
import { HOSTS } from './others/hosts';
import { MENTIONS } from './others/mentions';
import { OWNERS } from './others/owners';
import { PERSONS } from './others/persons';
import { SITES } from './others/sites';
import { STRANGERS } from './others/strangers';
import { VENDORS } from './others/vendors';
import { OWN_APPS } from './own/apps';
import { OWN_BRANDS } from './own/brands';
import { BUILT } from './own/built';
import { FOOTERS } from './own/footers';
import { OWN_TITLES } from './own/names';
import { OWN_WEBSITES } from './own/websites';
import type { TruthRow } from './types';

/** Whose page is it: all rows, the same ones in the same order every time. */
export const TRUTH: readonly TruthRow[] = [
  ...OWN_WEBSITES,
  ...BUILT,
  ...FOOTERS,
  ...OWN_TITLES,
  ...OWN_APPS,
  ...OWN_BRANDS,
  ...VENDORS,
  ...OWNERS,
  ...HOSTS,
  ...SITES,
  ...MENTIONS,
  ...STRANGERS,
  ...BRANDS,
  ...PERSONS,
  ...APPS,
];
