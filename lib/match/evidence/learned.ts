import type { Entry } from '../../domain/entry';
import { isHostWithin } from '../../domain/host';
import type { LearnedHost } from '../../domain/learned';
import { normaliseName } from '../../text/normalise';
import { namesOf } from '../names/entry-names';
import { type Case, type Finding, finding, operatorFinding } from './finding';
import { isBarredHost } from './page-role';

/** Evidence of learned hosts (DESIGN section 7): the footer of the very site that a result leads to. */

/** Does the entry still hold what the footer showed? A record may be corrected after the visit. */
function stillProves(entry: Entry, { evidence, value }: LearnedHost): boolean {
  if (evidence !== 'site-operator')
    return entry.identifiers.some((known) => known.kind === evidence && known.value === value);
  const { full, operators } = namesOf(entry);
  const name = normaliseName(value);
  return [...full, ...operators].some(({ text }) => text === name);
}

/** What stood in the footer is the app's operator's own: its app is listed, the operator is not. */
function operatorFindings(entry: Entry, seen: Finding): Finding[] {
  const operator = namesOf(entry).operators[0]?.printed ?? seen.evidence.value;
  const found = operatorFinding(entry, operator, 'url', false);
  return found.tier === 'named' ? [found, seen] : [found];
}

/** What the links of the page's host and this entry prove: never more than `named`. */
export function learnedFindings({
  page: { host },
  entry,
  engineHosts,
  listingHosts,
  links,
}: Case): Finding[] {
  if (links.length === 0 || host === null || isBarredHost(host, entry, engineHosts)) return [];
  // The cards of a listing that stands on a learned host lead to it, whomever they show.
  if (listingHosts.some((own) => isHostWithin(host, own))) return [];
  return links.flatMap((link) => {
    if (!stillProves(entry, link)) return [];
    const seen = finding('named', 'learned-site', link.value, 'url');
    seen.evidence.seenOn = link.seenOn;
    return entry.app ? operatorFindings(entry, seen) : [seen];
  });
}
