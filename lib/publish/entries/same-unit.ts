import { groupedBy } from '../../domain/by-key';
import type { Entry } from '../../domain/entry';
import { areApart, ownCodes } from '../../domain/identifiers';
import { normaliseName } from '../../text/normalise';

/** Finds one unit under two ids: its id changes where its table gets a column of credit codes or of former names. */

/** What an entry is found by under another id: codes and registered names. An app has none. */
const marksOf = (entry: Entry): string[] =>
  entry.kind === 'app'
    ? []
    : [
        ...ownCodes(entry),
        ...entry.names.flatMap(({ text, kind }) =>
          kind === 'legal' || kind === 'former' ? normaliseName(text) : [],
        ),
      ];

/** Of entries that went and came those that are one unit, each once. Of another code or place it is another unit. */
export function underOtherIds(
  went: readonly Entry[],
  came: readonly Entry[],
): (readonly [was: Entry, is: Entry])[] {
  const byMark = groupedBy(came, marksOf);
  const taken = new Set<Entry>();
  return went.flatMap((was) => {
    const is = marksOf(was)
      .flatMap((mark) => byMark.get(mark) ?? [])
      .find((each) => !taken.has(each) && !areApart(was, each));
    if (!is) return [];
    taken.add(is);
    return [[was, is] as const];
  });
}
