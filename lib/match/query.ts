import type { Entry } from '../domain/entry';
import { TEXT_CAP } from '../domain/limits';
import type { Question } from '../index/nominate';
import { normaliseName } from '../text/normalise';
import { ownPart, saysTeaching } from '../text/own-part';
import { isSameOrNested, regionsIn, shortRegion } from '../text/region';
import { knownRegions } from './evidence/region';
import { addedAtEnd, withoutAdded } from './names/asked-words';
import { FULL_NAME_UNITS, type NameForm, namesOf } from './names/entry-names';
import { withoutPlaces } from './names/placed-brand';
import type { Claims } from './owner';
import { finding, type Subject } from './subject';

/**
 * A search query that asks for a listed name: `示例启明官网`, `余姚示例启明怎么样`. What people add to a name is taken
 * off before the names are compared, and a place that is not the entry's speaks against it.
 */

/** Is the text behind a name nothing but what people add and words of teaching? */
function isAdded(text: string): boolean {
  for (let rest = text; ; ) {
    if (saysTeaching(rest)) return true;
    const word: string | undefined = addedAtEnd(rest);
    if (!word) return false;
    rest = rest.slice(0, -word.length);
  }
}

const normalised = (query: string): string => normaliseName(query.slice(0, TEXT_CAP));

/** The question of a search query: entries that may bear it as a name. */
export function queryQuestion(query: string): Question {
  const text = normalised(query);
  const bare = withoutAdded(text) || text;
  return {
    keys: bare.length > 0 && bare.length < FULL_NAME_UNITS ? [`name:${bare}`] : [],
    texts: text.length < FULL_NAME_UNITS ? [] : [text],
  };
}

/** Is the whole query the registered name of this entry's own subject? An app's operator is another. */
export function isLegalName(query: string, { app, names }: Entry): boolean {
  const text = normalised(query);
  return (
    !app && names.some(({ kind, text: name }) => kind === 'legal' && normaliseName(name) === text)
  );
}

/** Shorter names are words of the language, not names that someone looks up. */
const NAME_UNITS = 3;

function asksFor(text: string, name: NameForm, entry: Entry): boolean {
  const at = text.indexOf(name.text);
  if (at < 0 || name.text.length < NAME_UNITS) return false;
  if (text.length === name.text.length) return true;
  const around = `${text.slice(0, at)}|${text.slice(at + name.text.length)}`;
  const known = knownRegions(entry);
  const isElsewhere = regionsIn(around).some((codes) =>
    codes.every((code) => known.every((region) => !isSameOrNested(code, region))),
  );
  if (known.length > 0 && isElsewhere) return false;
  const [before = '', after = ''] = around.split('|');
  // 会计职称培训 asks for a course, not for the app 会计职称.
  if (entry.app) return before === '' && withoutAdded(after) === '';
  return withoutPlaces(before, entry) === '' && isAdded(withoutPlaces(after, entry));
}

/**
 * A brand needs a part of its own: 未来教育 and 国际学校 are anybody's. Two units are enough beside the place that the
 * entry is registered in.
 */
function isTelling(name: NameForm, entry: Entry, text: string): boolean {
  const own = ownPart(name.text).length;
  const isPlaced =
    own === NAME_UNITS - 1 &&
    knownRegions(entry).some((region) => {
      const place = shortRegion(region);
      return place !== '' && text.includes(place);
    });
  // 智慧课堂 is an app's name and everybody's words.
  if (!name.isBrand) return entry.app === undefined || own >= NAME_UNITS - 1;
  return own >= NAME_UNITS || isPlaced;
}

/** A query owns nothing, and no page element stands for it. */
const NO_CLAIMS: Claims = { title: null, stated: [], codes: [], rule: 'one' };
const QUERY_REF = -1;

/**
 * A search query as a subject: it relates to entries that it asks for by name, and is told above the results,
 * never on one of them. An operator's name is not its app's: "n 条记录同名" would not be true of it.
 */
export function querySubject(query: string): Subject {
  const text = normalised(query);
  return {
    ref: QUERY_REF,
    url: null,
    isSearch: true,
    question: queryQuestion(query),
    claims: NO_CLAIMS,
    find({ entry }) {
      const { full, brands } = namesOf(entry);
      const name = [...full, ...brands].find(
        (each) => asksFor(text, each, entry) && isTelling(each, entry, text),
      );
      return name ? [finding('related', 'query', name.printed, 'query')] : [];
    },
    settle: (found) => found,
  };
}
