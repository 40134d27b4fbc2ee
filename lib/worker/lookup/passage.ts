import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { refKey } from '../../domain/entry-ref';
import type { Unchecked } from '../../domain/fair-shares';
import { shownView } from '../../domain/lifecycle';
import { type LookupHit, looseness, type Mention } from '../../domain/lookup';
import type { ScanFinding } from '../../match/scan/findings';
import { readScan, scanQuestion, scanText } from '../../match/scan/scan';
import type { LiveList } from '../lists/live-lists';
import { nominateInLists } from '../lists/nominate';

/** The mentions in a passage of text: each record once, and every place. */
export interface ReadPassage {
  hits: LookupHit[];
  mentions: Mention[];
  unchecked: Unchecked[];
}

/** Records in the order of the text, each by the surest way in which it stands there. */
export function hitsOf(findings: readonly ScanFinding[], day: Day): LookupHit[] {
  const best = new Map<string, ScanFinding>();
  for (const each of findings) {
    const key = refKey(each.candidate.ref);
    const known = best.get(key);
    if (!known || looseness(each.how) < looseness(known.how)) best.set(key, each);
  }
  return [...best.values()].map(({ candidate, how, name }) => ({
    ...shownView(candidate, day),
    how,
    name,
  }));
}

/**
 * Places of a text, each with all records that it may mean. `findings`: in the order of the text. Places that overlap
 * are one: one list's `示例启明周边` and another's `示例启明` are one place, the longer, with both records.
 */
export function mentionsOf(findings: readonly ScanFinding[]): Mention[] {
  const places: { start: number; end: number; own: ScanFinding[] }[] = [];
  for (const each of findings) {
    const last = places.at(-1);
    if (last && each.start < last.end) {
      last.end = Math.max(last.end, each.end);
      last.own.push(each);
    } else places.push({ start: each.start, end: each.end, own: [each] });
  }
  return places.map(({ start, end, own }) => {
    const refs = new Map(own.map(({ candidate: { ref } }) => [refKey(ref), ref]));
    return { start, end, refs: [...refs.values()], isSure: own.some(({ isSure }) => isSure) };
  });
}

export interface ScannedByLists {
  findings: ScanFinding[];
  unchecked: Unchecked[];
}

/** The findings in a text of some lists. */
export async function scanByLists(
  text: string,
  day: Day,
  lists: readonly LiveList[],
): Promise<ScannedByLists> {
  const read = readScan(text);
  const { candidates, tellCut, unchecked } = await nominateInLists(scanQuestion(read), lists);
  const findings = scanText(read, candidates, day, tellCut);
  return { findings, unchecked: unchecked() };
}

/** Read the mentions of a text in some lists. */
export async function readPassage(text: string, lists: readonly LiveList[]): Promise<ReadPassage> {
  const day = today();
  const { findings, unchecked } = await scanByLists(text, day, lists);
  return { hits: hitsOf(findings, day), mentions: mentionsOf(findings), unchecked };
}
