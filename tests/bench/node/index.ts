import type { Measure } from '../harness/row';
import { measureBuild } from './build';
import { measureKeys } from './keys';
import { measureLoad } from './load';
import { measureLookup } from './lookup';
import { measureNames } from './names';

export const MEASURES = {
  names: measureNames,
  keys: measureKeys,
  lookup: measureLookup,
  load: measureLoad,
  build: measureBuild,
} satisfies Record<string, Measure>;

/** One measure at one size. */
export interface Job {
  task: keyof typeof MEASURES;
  size: number;
}
