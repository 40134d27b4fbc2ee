import type { StoredFold } from '../store/live';
import { buildIds } from './ids';
import { mergeKeys } from './keys';
import { mergeLookup } from './lookup-merge';
import { mergeNames } from './names';
import type { PartBytes, PartKind } from './part-layout';
import type { Plan } from './plan';
import type { TakenParts } from './taken';

const MERGES = { keys: mergeKeys, names: mergeNames, lookup: mergeLookup };

/**
 * Make one part of the index by its plan. `taken` gives the same part of the live index and of the
 * segments; of the ids part nothing is taken. Rejects with what `taken` throws, and with
 * `IndexCorrupt` when a part that is taken over is not sound.
 */
export async function buildPart(
  kind: PartKind,
  { build, ordinals }: Plan,
  fold: StoredFold,
  taken: TakenParts,
): Promise<PartBytes> {
  return kind === 'ids' ? buildIds(fold, ordinals, build) : MERGES[kind](taken, build);
}
