import { build } from './build';
import { collect } from './collect';
import type { Command } from './command';
import { diff } from './diff';
import { inspect } from './inspect';
import { keygen } from './keygen';
import { renew } from './renew';
import { rotate } from './rotate';
import { serve } from './serve';
import { sources } from './sources';
import { template } from './template';
import { verify } from './verify';

/** Every command, in the order in which somebody needs them. */
export const COMMANDS: readonly Command[] = [
  template,
  build,
  keygen,
  verify,
  diff,
  inspect,
  renew,
  serve,
  rotate,
  sources,
  collect,
];
