import type { Entry } from '../../domain/entry';
import type { Candidate } from '../../domain/verdict';
import { OWN_KEYS, VET_WAYS, type VetRemark, type VetWay } from '../../domain/vet';
import { type JudgeContext, weigh } from '../judge';
import type { Contradiction } from '../owner';
import { byStrength, type Subject } from '../subject';
import { isOfAnother, metBy, type RowFinding, rowKeyFindings, rowNameFindings } from './evidence';
import { type ReadRow, rowQuestion } from './row';

export interface JudgedRow {
  matches: (Pick<RowFinding, 'how' | 'met'> & { candidate: Candidate })[];
  remarks: VetRemark[];
}

/** Keys that are sold, shared or mistyped, to be looked at on another company's row. A code belongs to one unit. */
const LOOSE_KEYS: readonly VetWay[] = OWN_KEYS.filter((key) => key !== 'uscc');

/** A table's user is told what was silenced and why, and a lesser way is offered for a look. */
function settle(found: RowFinding[], against: Contradiction, entry: Entry): RowFinding[] {
  // The code may belong to another unit that the row names: a school's own code, beside its supplier.
  if (against === 'code')
    return found.map((each) =>
      each.how === 'with-another' ? each : { remark: 'other-code', ...each },
    );
  if (entry.app)
    return found.map((each) =>
      each.how === 'app-name' ? { remark: 'other-developer', ...each } : each,
    );
  return found.map((each) => ofAnother(each, entry));
}

/** An app's own id names that app, whoever uses it: a school beside the link of what it teaches with. */
function ofAnother(found: RowFinding, { app }: Entry): RowFinding {
  const isLoose = LOOSE_KEYS.includes(found.how) && !(app && found.how === 'app-id');
  return isLoose ? metBy('other-owner', found.met) : found;
}

function rowSubject(row: ReadRow): Subject<RowFinding> {
  return {
    ref: row.row,
    url: null,
    isSearch: false,
    question: rowQuestion(row),
    claims: {
      title: null,
      stated: row.owners.map((text) => ({ text, isCut: false })),
      codes: row.codes,
      rule: 'all',
    },
    find: (asked) => {
      const keys = rowKeyFindings(row, asked);
      const isOther = keys.length > 0 && isOfAnother(row, asked.entry);
      const own = isOther ? keys.map((each) => ofAnother(each, asked.entry)) : keys;
      return [...own, ...rowNameFindings(row, asked.entry)];
    },
    settle,
  };
}

const rank = ({ how }: Pick<RowFinding, 'how'>): number => VET_WAYS.indexOf(how);

/**
 * The matches of each row, surest first; at most one way for each record. DESIGN section 4, as strict: equal full
 * names, equal keys, hosts on label boundaries; a brand or an app's name alone is to be checked. A record that the row
 * contradicts is silenced, with a remark.
 */
export function judgeRows(
  rows: readonly ReadRow[],
  candidates: readonly Candidate[],
  context: JudgeContext,
): JudgedRow[] {
  const weighed = weigh(rows.map(rowSubject), candidates, context);
  return rows.map((row, at): JudgedRow => {
    const matches: JudgedRow['matches'] = [];
    const remarks = new Set(row.remarks);
    for (const { candidate, found } of weighed[at] ?? []) {
      const [best] = found.sort((a, b) => byStrength(a, b) || rank(a) - rank(b));
      if (best?.remark) remarks.add(best.remark);
      else if (best) matches.push({ how: best.how, met: best.met, candidate });
    }
    return { matches: matches.sort((a, b) => rank(a) - rank(b)), remarks: [...remarks] };
  });
}
