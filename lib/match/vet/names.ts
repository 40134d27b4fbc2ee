import type { Entry } from '../../domain/entry';
import type { VetRemark, VetWay } from '../../domain/vet';
import { readText } from '../../text/page-text';
import { isSameOrNested, supportsRegion } from '../../text/region';
import { compareApps } from '../names/app-name';
import { branchParents } from '../names/branch';
import { type NameForm, namesOf } from '../names/entry-names';
import { isShareable } from '../evidence/namesake';
import { isSameOwner } from '../names/operators';
import { knownRegions } from '../evidence/region';
import type { Met } from './judge-row';
import { formsOf, type ReadRow } from './row';

/** How the row's address stands to the entry's registered region. */
function placeOf({ places }: ReadRow, entry: Entry): 'agrees' | 'differs' | 'unknown' {
  const known = knownRegions(entry);
  const codes = places.flat();
  if (codes.length === 0 || known.length === 0) return 'unknown';
  if (codes.some((code) => known.some((each) => supportsRegion(code, each)))) return 'agrees';
  const isNear = codes.some((code) => known.some((each) => isSameOrNested(code, each)));
  return isNear ? 'unknown' : 'differs';
}

/**
 * What an equal full name is worth: 示例培训学校 may stand in many places, so another one silences it and only
 * its own makes it sure; a company's name is its own, but another place is still to be looked at.
 */
function fullWay(row: ReadRow, entry: Entry, name: NameForm): VetWay | 'silent' {
  const place = placeOf(row, entry);
  if (isShareable(name)) {
    if (place === 'differs') return 'silent';
    return place === 'agrees' ? 'name' : 'namesake';
  }
  return place === 'differs' ? 'elsewhere' : 'name';
}

/** The app that a notice names: its name and its developer are both equal (honesty rule 9). */
function isListedApp({ apps, owners }: ReadRow, entry: Entry): boolean {
  const { apps: listed, operators } = namesOf(entry);
  const isOwn = owners.some((owner) => operators.some(({ text }) => isSameOwner(owner, text)));
  return isOwn && apps.some((app) => isSame(app, listed));
}

const isSame = (app: string, listed: readonly NameForm[]): boolean =>
  listed.some(({ printed }) => compareApps(readText(app), readText(printed)).isSame);

/** Ways of names that are not the subject's own full name. */
function lesserWays({ names, anyNames, owners }: ReadRow, entry: Entry): Met[] {
  const { full, operators, brands } = namesOf(entry);
  const all = [...names, ...owners];
  const met: Met[] = [];
  for (const { text, printed } of [...full, ...operators]) {
    const isBranch = all.some((name) => branchParents(name).includes(text));
    if (isBranch) met.push({ how: 'branch', met: printed });
    else if (all.some((name) => name !== text && formsOf(name).includes(text)))
      met.push({ how: 'near', met: printed });
  }
  for (const { text, printed } of operators)
    if (all.includes(text)) met.push({ how: 'operator', met: printed });
  for (const { text, printed } of brands)
    if (anyNames.includes(text)) met.push({ how: entry.app ? 'app-name' : 'brand', met: printed });
  return met;
}

/** Every way in which a name of the row's meets one of the entry's; `silenced` says why one is not told. */
export function nameWays(row: ReadRow, entry: Entry): { met: Met[]; silenced: VetRemark | null } {
  const met = lesserWays(row, entry);
  let silenced: VetRemark | null = null;
  if (isListedApp(row, entry)) met.push({ how: 'app-and-developer', met: entry.app?.name ?? '' });
  for (const name of namesOf(entry).full) {
    if (!row.names.includes(name.text)) continue;
    const how = fullWay(row, entry, name);
    if (how === 'silent') silenced = 'other-place';
    else met.push({ how, met: name.printed });
  }
  return { met: silenced ? met.filter(({ how }) => how !== 'near') : met, silenced };
}
