import { build } from './build';
import { checkHosts } from './check-hosts';
import { collect } from './collect';
import type { Command } from './command';
import { diff } from './diff';
import { exportList } from './export';
import { inspect } from './inspect';
import { keygen } from './keygen';
import { renew } from './renew';
import { review } from './review';
import { rotate } from './rotate';
import { serve } from './serve';
import { sources } from './sources';
import { status } from './status';
import { template } from './template';
import { verify } from './verify';

/** Every command, in the order in which somebody needs them. */
export const COMMANDS: readonly Command[] = [
  template,
  collect,
  review,
  checkHosts,
  status,
  build,
  keygen,
  verify,
  diff,
  inspect,
  exportList,
  renew,
  serve,
  rotate,
  sources,
];
