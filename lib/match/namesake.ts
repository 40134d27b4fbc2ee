import { isSoleForm } from './company';
import type { Case, Finding } from './finding';
import type { NameForm } from './names';
import { namesRegion, regionContradicts } from './region-evidence';

/**
 * 示例培训学校 may stand in two districts; a company's name is its own in its register. Such a name proves no
 * more than a brand does until the page names the registered region too.
 */
export const isShareable = (name: NameForm): boolean =>
  !isSoleForm(name.text) && !name.beginsWithRegion;

const asNamesake = (found: Finding): Finding =>
  found.tier === 'named' ? { ...found, tier: 'possible' } : found;

/** What findings of a name are worth where the page stands: none in another region, `possible` in no known one. */
export function inItsPlace(
  { page, entry }: Case,
  name: NameForm,
  found: readonly Finding[],
): Finding[] {
  // A name that was given up may be another's by now.
  if (name.isFormer) return found.map(asNamesake);
  if (found.length === 0 || !isShareable(name)) return [...found];
  if (regionContradicts(page, entry, name)) return [];
  return namesRegion(page, entry, name) ? [...found] : found.map(asNamesake);
}
