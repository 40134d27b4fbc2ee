import { byGravity } from '../domain/lifecycle';
import type { Verdict } from '../domain/verdict';
import { isLegalName } from '../match/query';
import { labelText, type Shown } from './label';
import type { Translate } from './messages/translate';
import { nameAround, quoted } from './names';

/** A longer query is cut in the quiet line; nobody reads more of it there. */
const QUERY_SHOWN = 60;

/** An entry that the query asks for, with its shown acts. */
type Asked = Pick<Verdict, 'candidate' | 'evidence'> & { shown: Shown };

const nameOf = ({ evidence }: Pick<Asked, 'evidence'>): string => evidence[0]?.value ?? '';

const isPart = (asked: Asked): boolean => nameAround(asked.candidate.entry, nameOf(asked)) !== null;

/** The names that the query asks for, each once. */
export const namesAsked = (all: readonly Asked[]): string[] => [...new Set(all.map(nameOf))];

/**
 * The one line above the results when the query asks for a listed name. The act is told only if the whole query is a
 * registered name, since a shorter one may be somebody else's too, and if no other list contests one. For several names,
 * and for one that some records print and others merely contain, it counts the records with the first printed one. The
 * look-up shows all.
 */
export function queryLine(
  t: Translate,
  query: string,
  all: readonly [Asked, ...Asked[]],
  isContested = false,
): string {
  const lead = all.find((each) => !isPart(each)) ?? all[0];
  const alike = all.filter(
    (each) => nameOf(each) === nameOf(lead) && isPart(each) === isPart(lead),
  );
  const name = quoted(nameOf(lead), QUERY_SHOWN);
  if (!isContested && all.every(({ candidate }) => isLegalName(query, candidate.entry))) {
    const [gravest = all[0]] = [...all].sort((a, b) => byGravity(a.shown, b.shown));
    return t('query.legal', { query: name, label: labelText(t, gravest.shown) });
  }
  return t(isPart(lead) ? 'query.part' : 'query.line', { query: name, n: alike.length });
}
