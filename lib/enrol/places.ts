import type { Day } from '../domain/day';
import { type EnrolForm, fieldOf } from './form';
import { documentOf, type RuleId } from './rules';

/** Places below a province whose own texts were read. */
export const PLACES = ['341524', '420200', '430600', '440800', '441300'] as const;
type Place = (typeof PLACES)[number];

export const isPlace = (region: string): region is Place =>
  (PLACES as readonly string[]).includes(region);

/** Provinces of the mainland, whose rules these are, by GB/T 2260. */
const PROVINCES =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'
    .split(' ')
    .map((code) => `${code}0000`);

/** The choices: the provinces, each with its places whose own texts were read. */
export const REGIONS: readonly string[] = [...PROVINCES, ...PLACES].sort();

/** The advice of a place's office on all three ceilings. It is no rule, but the word of the office in charge. */
const HINTS: Partial<Record<Place, RuleId>> = {
  '420200': 'LOC-HUANGSHI-2026',
  '430600': 'LOC-YUEYANG-NANHU-2026',
};

export const hintOf = (region: string): RuleId | null =>
  isPlace(region) ? (HINTS[region] ?? null) : null;

/** The paper beside the registration: an approval, for other than school subjects alone, or the school licence, for all. */
export type Paper = 'approval' | 'licence';

interface LocalPapers {
  rule: RuleId;
  paper: Paper;
}

/** Which papers an office of the place tells parents to look for. */
const PAPERS: Partial<Record<Place, LocalPapers>> = {
  '341524': { rule: 'LIC-JINZHAI', paper: 'approval' },
  '420200': { rule: 'LIC-CHECK-HS', paper: 'approval' },
  '440800': { rule: 'LIC-ZHANJIANG', paper: 'licence' },
};

/** Such an office's advice on the course; null if none was read. */
export function papersOf(form: Pick<EnrolForm, 'region' | 'course'>): LocalPapers | null {
  const papers = isPlace(form.region) ? PAPERS[form.region] : undefined;
  if (papers === undefined) return null;
  return papers.paper === 'licence' || fieldOf(form) === 'other' ? papers : null;
}

/** Does the rule still hold on a day, as far as its own text says? */
export function isInForce(id: RuleId, today: Day): boolean {
  const { since, until } = documentOf(id);
  return since <= today && (until === undefined || today <= until);
}
