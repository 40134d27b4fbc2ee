import type { Entry } from '../schema/entry';
import { parentOf } from './branch';
import { isFullCompanyName, isFullSchoolName } from './company';
import { type EntryNames, namesOf } from './names';
import { type Comparison, compareOperators } from './operators';
import type { Page } from './page';
import { gapAt, type PageText } from './page-text';
import { leadingRegion } from './region';
import { segmentsOf } from './segments';

/**
 * Honesty rule 2: what a page is known to belong to, and what the entry is known to be, must not
 * differ. A contradiction removes the verdict, whatever else agrees; what is not known on either side
 * contradicts nothing.
 */

type Owner = 'agrees' | 'differs' | 'unknown';

/** Is one of the page's names for its owner the entry's, or certainly another's? */
function compareOwner(owner: PageText, known: readonly string[]): Owner {
  const isCut = gapAt(owner, owner.text.length) === 0;
  const results = known.map((name): Comparison => compareOperators(owner.text, name, isCut));
  if (results.some((each) => each === 'same' || each === 'branch' || each === 'near'))
    return 'agrees';
  return results.includes('different') ? 'differs' : 'unknown';
}

/**
 * A provider says who owns the page only when it is a registered name: a full company name or a branch
 * of one, or a school's or centre's that begins with its region. 知乎 is a site's name.
 */
export const isRegisteredName = (text: string): boolean =>
  isFullCompanyName(parentOf(text)) || (isFullSchoolName(text) && leadingRegion(text).length > 0);

/** What a page says of whose it is. */
export interface Owned {
  title: PageText;
  /** Names that are certainly an owner's. */
  owners: readonly PageText[];
  /** USCCs. */
  codes: readonly string[];
}

function ownersOf(page: Page): PageText[] {
  const owners = [page.app?.developer, page.app?.operator];
  const { provider } = page;
  if (provider && isRegisteredName(provider.text)) owners.push(provider);
  return owners.flatMap((owner) => owner ?? []);
}

/** One that agrees is enough: an app's developer and its operator are two companies often enough. */
function ownerContradicts(owners: readonly PageText[], known: readonly string[]): boolean {
  const found = owners.map((owner) => compareOwner(owner, known));
  return found.includes('differs') && !found.includes('agrees');
}

/** `示例启明教育科技有限公司_上海示例在线信息技术有限公司`: whose page this is cannot be told. */
function titleContradicts(title: PageText, known: readonly string[]): boolean {
  if (known.length === 0) return false;
  return segmentsOf(title).some((segment) => {
    if (!isFullCompanyName(segment)) return false;
    const results = known.map((name) => compareOperators(segment, name));
    return (
      results.every((each) => each === 'different') && !known.some((name) => segment.includes(name))
    );
  });
}

function codeContradicts(codes: readonly string[], entry: Entry): boolean {
  const known = entry.identifiers.filter(({ kind }) => kind === 'uscc');
  return codes.length > 0 && known.length > 0 && known.every(({ value }) => !codes.includes(value));
}

const knownOwners = ({ full, operators }: EntryNames): string[] =>
  [...full, ...operators].map(({ text }) => text);

/** Does one of the known owners or codes differ from the entry's known ones, and none agree? */
export function isAnothers({ title, owners, codes }: Owned, entry: Entry): boolean {
  const known = knownOwners(namesOf(entry));
  return (
    codeContradicts(codes, entry) ||
    ownerContradicts(owners, known) ||
    titleContradicts(title, known)
  );
}

/** Does the page's known developer, operator, provider or code differ from the entry's known one? */
export function contradicts(page: Page, entry: Entry): boolean {
  const code = page.app?.uscc;
  const codes = code ? [code] : [];
  return isAnothers({ title: page.title, owners: ownersOf(page), codes }, entry);
}
