import { ACTS_TRAPS } from './traps/acts';
import { BOXES_TRAPS } from './traps/boxes';
import { FORMS_TRAPS } from './traps/forms';
import { NAMES_TRAPS } from './traps/names';
import { SERIES_TRAPS } from './traps/series';
import { SEVERAL_TRAPS } from './traps/several';
import type { Trap } from './traps/trap';

/** What a third set of notices broke, class by class, in other words than that set's. */
export const TRAPS: readonly Trap[] = [
  ...NAMES_TRAPS,
  ...BOXES_TRAPS,
  ...FORMS_TRAPS,
  ...ACTS_TRAPS,
  ...SERIES_TRAPS,
  ...SEVERAL_TRAPS,
];
