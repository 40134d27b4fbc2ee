import type { StoredFold } from '../store/stored-fold';
import { IndexCorrupt } from './corrupt';
import { buildIds } from './ids';
import { mergeKeys } from './keys';
import { mergeLookup } from './lookup-merge';
import { mergeNames } from './names';
import { OrdinalRuns } from './ordinal-runs';
import type { BuildStamp, PartKind } from './part-layout';
import { type Level, openStack, stackBlob } from './part-stack';
import type { Plan } from './plan';
import { blobSource } from './source';
import { GONE, type Taken, type TakenParts } from './taken';

const MERGES = { keys: mergeKeys, names: mergeNames, lookup: mergeLookup };

/**
 * The large level of the live part stays as it is while less than this share of it is dead, and what was
 * added since is less than this share of it; then both are merged into one. So an update costs what it changes and
 * a copy, and an index is never an eighth larger than need be.
 */
const SHARE = 1 / 8;

/** What an index part is made of beside its plan. */
export interface Sources {
  /** The same part of the segments that `Plan.runs` names. */
  runs: TakenParts['runs'];
  /** The same part of the live index, where `Plan.old` says what becomes of it. */
  live: Blob | null;
}

/**
 * Make one part of the index by its plan; of the ids part nothing is taken. Rejects with what `runs` throws,
 * and with `IndexCorrupt` when a part that is taken over is not sound; what stays where it is, is not
 * read, and verified when it is asked. `share` 0 merges everything into one level.
 */
export async function buildPart(
  kind: PartKind,
  plan: Plan,
  fold: StoredFold,
  { runs, live }: Sources,
  share = SHARE,
): Promise<Blob> {
  const { build } = plan;
  if (kind === 'ids') return new Blob([buildIds(fold, plan.ordinals, build)]);
  const merge = MERGES[kind];
  const levels = live && plan.old ? await levelsOf(live, kind, plan.old) : [];
  const base = levels.at(-1);
  if (!live || !base || !stays(base, build, share))
    return new Blob([await merge({ runs, old: levels }, build)]);
  const top = new Blob([await merge({ runs, old: levels.slice(0, -1) }, build)]);
  return stackBlob(kind, build, [
    { bytes: top, ...build, ordinals: OWN },
    {
      bytes: live.slice(base.start, base.end),
      entries: base.part.head.entries,
      stamp: base.part.head.stamp,
      ordinals: OrdinalRuns.of(base.ordinals),
    },
  ]);
}

/** Every ordinal stays what it is. */
const OWN = new OrdinalRuns(Uint32Array.of(0, 0));

type OldLevel = Taken & Pick<Level, 'start' | 'end'>;

/** The levels of the live part with what their ordinals become. */
async function levelsOf(live: Blob, kind: PartKind, next: Uint32Array): Promise<OldLevel[]> {
  const { build, levels } = await openStack(blobSource(live), kind);
  if (build.entries !== next.length) throw new IndexCorrupt('other entries');
  return levels.map(({ part, ordinals, start, end }) => ({
    part,
    start,
    end,
    ordinals: ordinals ? ordinals.through(part.head.entries, next) : next,
  }));
}

function stays({ ordinals }: Taken, { entries }: BuildStamp, share: number): boolean {
  let dead = 0;
  for (let at = 0; at < ordinals.length; at++) if (ordinals[at] === GONE) dead++;
  const added = entries - (ordinals.length - dead);
  return Math.max(dead, added) < ordinals.length * share;
}
