import { type Case, type Finding, finding } from './finding';
import { type NameForm, namesOf } from './names';
import { compareOperators } from './operators';
import type { Page } from './page';

/** Evidence of a store page: app name and developer both equal. */

function hasName({ app }: Page, names: readonly NameForm[]): NameForm | undefined {
  return names.find(({ text }) => text === app?.name.text);
}

function hasOwner({ app }: Page, names: readonly NameForm[]): boolean {
  const owners = [app?.developer, app?.operator].flatMap((owner) => owner ?? []);
  return owners.some((owner) =>
    names.some(({ text }) => compareOperators(owner.text, text) === 'same'),
  );
}

/** `identified` when the page's app has a listed app's name and its developer. */
export function appFindings({ page, entry }: Case): Finding[] {
  if (!page.app || !entry.app) return [];
  const { brands, operators } = namesOf(entry);
  const name = hasName(page, brands);
  return name && hasOwner(page, operators)
    ? [finding('identified', 'app-and-developer', name.printed, 'app')]
    : [];
}
