import { ACTS_TRAPS } from './traps/acts';
import { FORMS_TRAPS } from './traps/forms';
import { NAMES_TRAPS } from './traps/names';
import { SERIES_TRAPS } from './traps/series';
import type { Trap } from './traps/trap';

/** What a third set of notices broke, class by class, in other words than that set's. */
export const TRAPS: readonly Trap[] = [
  ...NAMES_TRAPS,
  ...FORMS_TRAPS,
  ...ACTS_TRAPS,
  ...SERIES_TRAPS,
];
