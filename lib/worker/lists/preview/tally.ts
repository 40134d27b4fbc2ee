import type { Day } from '../../../domain/day';
import type { Entry } from '../../../domain/entry';
import { shownSanctions } from '../../../domain/lifecycle';
import type { ListPreview } from '../../../domain/list-preview';

const SAMPLES = 5;

interface Sample {
  entry: Entry;
  /** Day of its newest act. */
  day: Day;
}

/** Counts entries by kind and keeps those with the newest acts that are shown today. */
export function createTally(today: Day) {
  const kinds = new Map<Entry['kind'], number>();
  let samples: Sample[] = [];
  const keep = (entry: Entry) => {
    const day = shownSanctions(entry, today)[0]?.decidedOn.day;
    const last = samples.at(SAMPLES - 1);
    if (day === undefined || (last && day <= last.day)) return;
    samples.push({ entry, day });
    samples = samples.sort((a, b) => b.day.localeCompare(a.day)).slice(0, SAMPLES);
  };
  return {
    add(entry: Entry): void {
      kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
      keep(entry);
    },
    /** The most frequent kind first. */
    kinds: (): ListPreview['kinds'] =>
      [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    /** The newest act first. */
    samples: (): Entry[] => samples.map(({ entry }) => entry),
  };
}
