import { isSoleForm } from '../names/company';
import type { NameForm } from '../names/entry-names';
import type { Case, Finding } from './finding';
import { namesRegion, regionContradicts } from './region';

/**
 * 示例培训学校 may stand in two districts; a company's name is its own in its register. Such a name proves no
 * more than a brand does until the page names the registered region too.
 */
export const isShareable = (name: NameForm): boolean =>
  !isSoleForm(name.text) && !name.beginsWithRegion;

const asNamesake = (found: Finding): Finding =>
  found.tier === 'named' ? { ...found, tier: 'possible' } : found;

const isBranch = ({ evidence }: Finding): boolean => evidence.branch === true;

/** A branch in another place is a unit that nobody spoke of. */
const asElsewhere = (found: Finding): Finding =>
  isBranch(found) ? { ...found, tier: 'related' } : found;

/** What findings of a name are worth where the page stands: none in another region, `possible` in no known one. */
export function inItsPlace(
  { page, entry }: Case,
  name: NameForm,
  found: readonly Finding[],
): Finding[] {
  // A name that was given up may be another's by now: a title says too little, a footer is worth a look.
  if (name.isFormer)
    return found.map((each) =>
      each.evidence.field === 'title' ? { ...each, tier: 'related' as const } : asNamesake(each),
    );
  if (found.length === 0) return [];
  if (!isShareable(name)) {
    const isElsewhere = found.some(isBranch) && regionContradicts(page, entry, name);
    return isElsewhere ? found.map(asElsewhere) : [...found];
  }
  if (regionContradicts(page, entry, name)) return [];
  return namesRegion(page, entry, name) ? [...found] : found.map(asNamesake);
}
