import type { Entry } from '../../domain/entry';
import type { Tier } from '../../domain/verdict';
import { isSureWay, type VetRemark, type VetWay } from '../../domain/vet';
import { keyOf } from '../../index/terms';
import { normaliseName } from '../../text/normalise';
import { isOffice } from '../../text/own-part';
import { readText } from '../../text/page-text';
import { areNear, supportsAny } from '../../text/region';
import { arePlusAlike, compareApps } from '../evidence/apps';
import { keyWay } from '../evidence/key-way';
import { isShareable } from '../evidence/region';
import { isSameOwner } from '../names/compare-operators';
import { knownRegions, type NameForm, namesOf } from '../names/entry-names';
import { branchParents } from '../names/forms';
import { isOrganisation } from '../names/organisation';
import { contradictionOf } from '../owner';
import type { Case } from '../subject';
import { formsOf, type ReadRow } from './row';

/** Evidence of a table's row, as strict as its cells are short: equal names, equal keys. */

/** One way in which a record is met, and the stored string that was compared. */
export interface RowFinding {
  tier: Tier;
  how: VetWay;
  met: string;
  /** Why the record is not told as this row's. */
  remark?: VetRemark;
}

/** A list past its date keeps what rests on a key of the subject's own. */
function tierOf(how: VetWay): Tier {
  if (!isSureWay(how)) return 'possible';
  return how === 'name' ? 'named' : 'identified';
}

export const metBy = (how: VetWay, met: string): RowFinding => ({ tier: tierOf(how), how, met });

/** The entry's identifiers that the row states, each with what it proves. */
export function rowKeyFindings({ keys }: ReadRow, asked: Case): RowFinding[] {
  return asked.entry.identifiers.flatMap((identifier) => {
    const how = keys.includes(keyOf(identifier)) ? keyWay(asked, identifier) : null;
    return how ? [metBy(how, identifier.value)] : [];
  });
}

/**
 * How the row's address stands to the entry's registered region. An address begins with its place, and what it names
 * behind that may be a building's: 余姚市上海花园, 上海市余姚大厦.
 */
function placeOf(
  { places }: Pick<ReadRow, 'places'>,
  entry: Entry,
): 'agrees' | 'differs' | 'unknown' {
  const known = knownRegions(entry);
  // A district that several cities have (鼓楼区) does not count without its city.
  const isOwn = (codes: readonly string[]): boolean =>
    codes.every((code) => supportsAny([code], known));
  const telling = places.filter((codes) => isOwn(codes) || !areNear(codes, known));
  const [first] = telling;
  if (!first || known.length === 0) return 'unknown';
  if (isOwn(first)) return 'agrees';
  return telling.some(isOwn) ? 'unknown' : 'differs';
}

/** Is a row of another place than an entry? Apps and websites are used everywhere. */
export const isElsewhere = (row: Pick<ReadRow, 'places'>, entry: Entry): boolean =>
  entry.kind !== 'app' && entry.kind !== 'website' && placeOf(row, entry) === 'differs';

/** A name that others may bear, in a row of another place: told as such, and no match. */
const metElsewhere = (met: string): RowFinding => ({
  tier: 'related',
  how: 'namesake',
  met,
  remark: 'other-place',
});

/**
 * The way of an equal full name. 示例培训学校 may exist in many places: another place silences it, and only its own place
 * makes it sure. A company's name is unique, but another place still needs a look.
 */
function fullNameFinding(row: ReadRow, entry: Entry, name: NameForm): RowFinding {
  const place = placeOf(row, entry);
  // Another unit may bear a former name by now.
  if (name.isFormer) return metBy(place === 'differs' ? 'elsewhere' : 'namesake', name.printed);
  if (!isShareable(name, entry))
    return metBy(place === 'differs' ? 'elsewhere' : 'name', name.printed);
  if (place === 'differs') return metElsewhere(name.printed);
  return metBy(place === 'agrees' ? 'name' : 'namesake', name.printed);
}

/** The app that a notice names: its name and its developer are both equal (honesty rule 9). */
function isListedApp({ apps, owners }: ReadRow, entry: Entry): boolean {
  const { apps: listed, operators } = namesOf(entry);
  const isOwn = owners.some((owner) => operators.some(({ text }) => isSameOwner(owner, text)));
  const isSame = (app: string): boolean =>
    listed.some(
      ({ printed }) =>
        compareApps(readText(app), readText(printed)).isSame && arePlusAlike(app, printed),
    );
  return isOwn && apps.some(isSame);
}

/** Ways of names that are not the subject's own full name. */
function lesserNameFindings(row: ReadRow, entry: Entry): RowFinding[] {
  const { names, developers, anyNames, owners } = row;
  const { registered, operators, brands } = namesOf(entry);
  const all = [...names, ...developers, ...owners];
  const found: RowFinding[] = [];
  for (const { text, printed } of registered) {
    if (all.some((name) => branchParents(name).includes(text)))
      found.push(metBy('branch', printed));
    else if (all.some((name) => name !== text && formsOf(name).includes(text)))
      found.push(metBy('near', printed));
  }
  for (const { text, printed } of operators)
    if (all.includes(text)) found.push(metBy('operator', printed));
  const way = entry.app ? 'app-name' : 'brand';
  for (const { printed } of brands.filter(({ text }) => anyNames.includes(text)))
    found.push(isElsewhere(row, entry) ? metElsewhere(printed) : metBy(way, printed));
  return found;
}

/** Is a name of the row certainly another organisation's than the entry's? */
const isAnothers = (text: string, entry: Entry): boolean =>
  isOffice(text) ||
  (isOrganisation(text) &&
    contradictionOf(
      { title: null, stated: [{ text, isCut: false }], codes: [], rule: 'one' },
      entry,
    ) !== null);

/** Does another column of names hold what is certainly another's: a school beside its supplier? */
const namesAnother = ({ cellNames }: ReadRow, entry: Entry): boolean =>
  cellNames.length > 1 && cellNames.some((text) => isAnothers(text, entry));

/** Is a row that names none of an entry's names about another organisation: a school whose site its vendor hosts? */
export function isOfAnother({ anyNames, owners, cellNames }: ReadRow, entry: Entry): boolean {
  const { full, brands } = namesOf(entry);
  const named = [...anyNames, ...owners];
  const isNamed = [...full, ...brands].some(({ text }) => named.includes(text));
  return !isNamed && cellNames.some((text) => isAnothers(text, entry));
}

/**
 * The way of a developer whose full name is equal. It is the row's own if the row names nobody else. Otherwise it is to
 * be checked, since the row is about an app or a school.
 */
function developerFinding(row: ReadRow, entry: Entry, name: NameForm): RowFinding {
  const own = namesOf(entry).all.map(({ text }) => text);
  const others = row.cellNames.filter((text) => !own.includes(text));
  if (others.length + row.apps.length === 0) return fullNameFinding(row, entry, name);
  return metBy(others.some(isOrganisation) ? 'with-another' : 'mentioned', name.printed);
}

/** Does one name of a row alone meet an entry in any way? */
export function meetsName(row: ReadRow, entry: Entry, text: string): boolean {
  const name = normaliseName(text);
  const alone = { names: [name], anyNames: [name], cellNames: [], developers: [], apps: [] };
  return rowNameFindings({ ...row, ...alone, owners: [] }, entry).length > 0;
}

/** Every way in which a name of the row's meets one of the entry's. */
export function rowNameFindings(row: ReadRow, entry: Entry): RowFinding[] {
  const names = namesOf(entry).full;
  const met = names.filter(({ text }) => row.names.includes(text));
  const isOneOfSeveral = met.length > 0 && namesAnother(row, entry);
  const full = [
    ...met.map((name) =>
      isOneOfSeveral ? metBy('with-another', name.printed) : fullNameFinding(row, entry, name),
    ),
    ...names
      .filter((name) => !met.includes(name) && row.developers.includes(name.text))
      .map((name) => developerFinding(row, entry, name)),
  ];
  const isSilenced = full.some(({ remark }) => remark);
  const lesser = lesserNameFindings(row, entry).filter(({ how }) => !isSilenced || how !== 'near');
  const app = isListedApp(row, entry) ? [metBy('app-and-developer', entry.app?.name ?? '')] : [];
  return [...lesser, ...app, ...full];
}
