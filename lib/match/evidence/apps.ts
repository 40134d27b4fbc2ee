import type { Entry } from '../../domain/entry';
import { readText } from '../../text/page-text';
import { compareApps } from '../names/app-name';
import { type NameForm, namesOf } from '../names/entry-names';
import { isSameOwner } from '../names/operators';
import type { PageApp } from '../page';
import { type Case, type Finding, finding } from './finding';

/** Evidence of a store page: app name and developer both equal. */

interface Named {
  name: NameForm;
  /** What the page's name has behind the listed one. */
  subtitle: string;
}

function nameOf({ name }: PageApp, listed: readonly NameForm[]): Named | null {
  for (const each of listed) {
    const compared = compareApps(name, readText(each.printed));
    if (compared.isSame) return { name: each, subtitle: compared.subtitle };
  }
  return null;
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

/** Does the subtitle carry the name of another listed app of the same developer? Then it may be that one. */
function namesSibling(app: PageApp, subtitle: string, entry: Entry, others: readonly Entry[]) {
  if (subtitle === '') return false;
  return others.some(
    (other) =>
      other.id !== entry.id &&
      hasOwner(app, other) &&
      namesOf(other).apps.some(({ text }) => subtitle.includes(text)),
  );
}

/** `identified` when the page's app has a listed app's name and its developer. */
export function appFindings({ page: { app }, entry, others }: Case): Finding[] {
  if (!app || !entry.app || !hasOwner(app, entry)) return [];
  const named = nameOf(app, namesOf(entry).apps);
  if (!named) return [];
  const isSibling = namesSibling(app, named.subtitle, entry, others);
  const tier = isSibling ? 'possible' : 'identified';
  return [finding(tier, 'app-and-developer', named.name.printed, 'app')];
}
