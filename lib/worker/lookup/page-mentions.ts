import { distinctBy } from '../../domain/by-key';
import { today } from '../../domain/clock';
import { refKey } from '../../domain/entry-ref';
import { joinUnchecked, type Unchecked } from '../../domain/fair-shares';
import { within } from '../../domain/in-turn';
import { ASKED_UNITS, HITS, type PageMentions } from '../../domain/lookup';
import { PAGE_UNITS } from '../../domain/page-limits';
import type { ScanFinding } from '../../match/scan/findings';
import { askPage } from '../../messages/to-pages';
import { coverageOfLists } from '../lists/coverage';
import { liveLists } from '../lists/nominate';
import { excerptsOf } from './excerpts';
import { ordered } from './order';
import { hitsOf, mentionsOf, type ScannedByLists, scanByLists } from './passage';
import { addOthers } from './record';

/** The mentions in a page's text. It is read on a click, and nothing of it is kept. */

/** A page that does not answer by then is one that cannot be read. */
const PATIENCE_MS = 5000;
/**
 * Units by which two pieces overlap. A name is shorter, and half of the overlap is enough to see what stands around it.
 */
const OVERLAP = 400;
const MARGIN = OVERLAP / 2;

/** The text that a tab's page shows; null if that cannot be read. */
export async function pageText(tab: number): Promise<string | null> {
  const text: unknown = await within(PATIENCE_MS, askPage(tab, 'text'));
  return typeof text === 'string' ? text.slice(0, PAGE_UNITS) : null;
}

/**
 * The findings of a long text, piece by piece. Each finding counts in the piece that shows what stands around it: with
 * pieces of 10,000 units that begin at 0 and 9,600, one that begins at 9,700 is the first piece's and one at 9,900 the
 * second's.
 */
export async function scanPieces(
  text: string,
  scan: (piece: string) => Promise<ScannedByLists>,
): Promise<ScannedByLists> {
  const findings: ScanFinding[] = [];
  let unchecked: Unchecked[] = [];
  const step = ASKED_UNITS - OVERLAP;
  for (let from = 0; from === 0 || from + OVERLAP < text.length; from += step) {
    const first = from === 0 ? 0 : from + MARGIN;
    const isLast = from + step + OVERLAP >= text.length;
    const behind = isLast ? text.length : from + step + MARGIN;
    const scanned = await scan(text.slice(from, from + ASKED_UNITS));
    unchecked = joinUnchecked(unchecked, scanned.unchecked);
    for (const each of scanned.findings) {
      const start = each.start + from;
      if (start >= first && start < behind) findings.push({ ...each, start, end: each.end + from });
    }
  }
  return { findings, unchecked };
}

/** The first sure place of each record, and its first other place. */
const firstOfEach = (findings: readonly ScanFinding[]): ScanFinding[] =>
  distinctBy(findings, ({ candidate, isSure }) => `${refKey(candidate.ref)} ${isSure}`);

export async function pageMentions(tab: number): Promise<PageMentions | null> {
  const text = await pageText(tab);
  if (text === null) return null;
  const day = today();
  const lists = await liveLists();
  const { findings, unchecked } = await scanPieces(text, (piece) => scanByLists(piece, day, lists));
  const all = ordered(hitsOf(findings, day));
  const hits = all.slice(0, HITS);
  await addOthers(hits, lists);
  const shown = new Set(hits.map(({ ref }) => refKey(ref)));
  const told = findings.filter(({ candidate }) => shown.has(refKey(candidate.ref)));
  return {
    ...excerptsOf(text, mentionsOf(firstOfEach(told))),
    hits,
    total: all.length,
    isCut: text.length === PAGE_UNITS,
    unchecked,
    coverage: await coverageOfLists(lists),
  };
}
