import { BUILDERS } from '../build/contenders';
import { PROBERS } from '../keys/contenders';
import { LOADERS } from '../load/contenders';
import { FINDERS } from '../lookup/contenders';
import { SCANNERS } from '../names/contenders';
import type { Contender, Job } from './task';

/** Everything that is measured in Node. */
export const CONTENDERS: Record<Job['task'], readonly Contender[]> = {
  names: SCANNERS,
  keys: PROBERS,
  lookup: FINDERS,
  load: LOADERS,
  build: BUILDERS,
};

/** Throws when the task has no such contender. */
export function contenderOf({ task, contender }: Omit<Job, 'size'>): Contender {
  const found = CONTENDERS[task].find(({ name }) => name === contender);
  if (!found) throw new Error(`${task} has no contender ${contender}`);
  return found;
}
