import type { Entry } from '../schema/entry';
import { isSameApp } from './app-name';
import { type Case, type Finding, finding } from './finding';
import { type NameForm, namesOf } from './names';
import { isSameOwner } from './operators';
import type { PageApp } from './page';
import { readText } from './page-text';

/** Evidence of a store page: app name and developer both equal. */

function nameOf({ name }: PageApp, listed: readonly NameForm[]): NameForm | undefined {
  return listed.find(({ printed }) => isSameApp(name, readText(printed)));
}

/** Is the app's developer or operator the entry's by its name, its code or its filing number? */
function hasOwner({ developer, operator, uscc, filing }: PageApp, entry: Entry): boolean {
  const { operators } = namesOf(entry);
  const owners = [developer, operator].flatMap((owner) => owner ?? []);
  const isNamed = owners.some((owner) =>
    operators.some(({ text }) => isSameOwner(owner.text, text)),
  );
  return (
    isNamed ||
    entry.identifiers.some(
      ({ kind, value }) =>
        (kind === 'uscc' && value === uscc) || (kind === 'icp' && value === filing),
    )
  );
}

/** `identified` when the page's app has a listed app's name and its developer. */
export function appFindings({ page: { app }, entry }: Case): Finding[] {
  if (!app || !entry.app || !hasOwner(app, entry)) return [];
  const name = nameOf(app, namesOf(entry).apps);
  return name ? [finding('identified', 'app-and-developer', name.printed, 'app')] : [];
}
