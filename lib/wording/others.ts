import type { Entry } from '../domain/entry';
import { labelText } from './label';
import type { Translate } from './messages';
import { displayName, headingText } from './names';
import { markLabel, type ShownMatch } from './shown-match';

/** Further listed subjects that are named one by one. */
const NAMED_OTHERS = 3;

const usccOf = (entry: Entry): string | undefined =>
  entry.identifiers.find(({ kind, of }) => kind === 'uscc' && of === 'subject')?.value;

const legalNameOf = (entry: Entry): string | undefined =>
  entry.names.find(({ kind }) => kind === 'legal')?.text;

const isEqual = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a === b;

/**
 * Do two entries, of the same or of different lists, stand for one subject? For presentation only
 * (DESIGN section 4, rule 9): by credit code where both have one, else by registered name; apps by name
 * and known developer, since one operator has many apps and one app name many operators.
 */
export function isSameSubject(a: Entry, b: Entry): boolean {
  if (a.app || b.app)
    return isEqual(a.app?.name, b.app?.name) && isEqual(a.app?.developer, b.app?.developer);
  const [left, right] = [usccOf(a), usccOf(b)];
  return left && right ? left === right : isEqual(legalNameOf(a), legalNameOf(b));
}

function otherText(t: Translate, match: ShownMatch): string {
  const heading = headingText(t, match.entry);
  return match.tier === 'named' && match.verdict.relation === 'names'
    ? t('mark.alsoNames', { heading, label: labelText(t, match.shown) })
    : t('mark.alsoOther', { heading, label: markLabel(t, match) });
}

/** Other listed subjects that the same page subject matched: namesakes as a number, the rest by name. */
export function alsoTexts(t: Translate, head: ShownMatch, others: readonly ShownMatch[]): string[] {
  const distinct = others.filter(
    (match, at) => !others.slice(0, at).some((other) => isSameSubject(other.entry, match.entry)),
  );
  const name = displayName(head.entry);
  const namesakes = distinct.filter(({ entry }) => displayName(entry) === name);
  const rest = distinct.filter((match) => !namesakes.includes(match)).slice(0, NAMED_OTHERS);
  return [
    ...(namesakes.length > 0 ? [t('mark.alsoSameName', { n: namesakes.length })] : []),
    ...rest.map((match) => otherText(t, match)),
  ];
}
