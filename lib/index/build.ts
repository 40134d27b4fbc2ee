import { hash64 } from '../schema/hash64';
import { IdsBuilder } from './ids';
import { KeysBuilder } from './keys';
import { type IndexedEntry, type LocatedEntry, type PartBuilder, PassesDiffer } from './located';
import { LookupBuilder } from './lookup';
import { NamesBuilder } from './names';
import type { BuildStamp, PartBytes, PartKind } from './part-layout';
import { termsOf } from './terms';

export type { LocatedEntry } from './located';

/** The four parts, each a buffer of its own with head and checksums. */
export type IndexParts = Record<PartKind, PartBytes>;

/** Reads the live entries of a list in order, page by page; it is called twice. */
export type ReadPages = () => AsyncIterable<LocatedEntry[]>;

function indexed(located: LocatedEntry, ordinal: number): IndexedEntry {
  const { entry, segment, page, slot } = located;
  return { ordinal, id: entry.id, segment, page, slot, ...termsOf(entry) };
}

/** Give every entry to `visit`; the stamp is a running hash of their ids in order. */
async function pass(pages: ReadPages, visit: (entry: IndexedEntry) => void): Promise<BuildStamp> {
  const build: BuildStamp = { entries: 0, stamp: 0 };
  for await (const page of pages()) {
    for (const located of page) {
      visit(indexed(located, build.entries++));
      build.stamp = hash64(located.entry.id, build.stamp)[1];
    }
  }
  return build;
}

/**
 * Build the index of a list in two passes over its pages: sizes first, then the parts in buffers of
 * exactly those sizes. At no time are more names held than those of one page. It awaits between pages
 * only, so the pages set the pace.
 *
 * Ordinals are running numbers in the order given. Rejects with what `pages` throws, and with
 * `PassesDiffer` when its second pass brings other entries than the first.
 */
export async function buildIndex(pages: ReadPages): Promise<IndexParts> {
  const builders: Record<PartKind, PartBuilder> = {
    keys: new KeysBuilder(),
    names: new NamesBuilder(),
    lookup: new LookupBuilder(),
    ids: new IdsBuilder(),
  };
  const all = Object.values(builders);
  const first = await pass(pages, (entry) => {
    for (const builder of all) builder.measure(entry);
  });
  for (const builder of all) builder.allocate();
  const second = await pass(pages, (entry) => {
    for (const builder of all) builder.push(entry);
  });
  if (first.stamp !== second.stamp || first.entries !== second.entries)
    throw new PassesDiffer('other entries');
  return {
    keys: builders.keys.finish(first),
    names: builders.names.finish(first),
    lookup: builders.lookup.finish(first),
    ids: builders.ids.finish(first),
  };
}
