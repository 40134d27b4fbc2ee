import { byGravity } from '../domain/lifecycle';
import type { Verdict } from '../domain/verdict';
import { isLegalName } from '../match/query';
import { labelText, type Shown } from './label';
import type { Translate } from './messages/translate';
import { clipped, nameAround } from './names';

/** A longer query is cut in the quiet line; nobody reads more of it there. */
const QUERY_SHOWN = 60;

/** An entry that the query asks for, with its shown acts. */
type Asked = Pick<Verdict, 'candidate' | 'evidence'> & { shown: Shown };

/** The name without direction marks and controls, which would reorder the sentence around it. */
function plain(name: string): string {
  const text = name
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return clipped(text, QUERY_SHOWN);
}

/**
 * The one line above the results when the query asks for a listed name. What was done is said where the whole query
 * is a registered name alone: a shorter one may be somebody else's too.
 */
export function queryLine(t: Translate, query: string, all: readonly [Asked, ...Asked[]]): string {
  const nameOf = ({ evidence }: Asked): string => evidence[0]?.value ?? '';
  const name = plain(nameOf(all[0]));
  if (all.every(({ candidate }) => isLegalName(query, candidate.entry))) {
    const [gravest = all[0]] = [...all].sort((a, b) => byGravity(a.shown, b.shown));
    return t('query.legal', { query: name, label: labelText(t, gravest.shown) });
  }
  const isPart = all.every((each) => nameAround(each.candidate.entry, nameOf(each)) !== null);
  return t(isPart ? 'query.part' : 'query.line', { query: name, n: all.length });
}
