import type { Evidence } from '../../domain/verdict';
import { compareOperators } from '../names/compare-operators';
import { type NameForm, namesOf } from '../names/entry-names';
import { isBranchOf } from '../names/forms';
import { bestOf } from '../names/title-parts';
import { type Finding, finding, operatorFinding, type PageCase } from '../subject';
import { bearerOf, type PageRole, pageRoleOf } from './page-role';
import { inItsPlace } from './region';

/** Evidence of full names, of the subject itself or of an app's operator. */

/** Makes the finding of a name that stands where an owner's name does. */
type Named = (name: NameForm, kind: Evidence['kind'], place: Place) => Finding;
interface Place {
  field: Evidence['field'];
  branch: boolean;
}

const subjectNamed: Named = (name, kind, { field, branch }) =>
  finding('named', kind, name.printed, field, branch);

const operatorNamed =
  ({ entry }: PageCase): Named =>
  (name, _kind, { field, branch }) =>
    operatorFinding(entry, name.printed, field, branch);

/**
 * Evidence of a provider that is the name and nothing more: `示例启明教育科技有限公司 - 天眼查` is a register's, `…（代理）` somebody
 * else's, and `…（徐家汇）` may be a branch.
 */
function providerFindings(
  { page: { provider }, entry }: PageCase,
  name: NameForm,
  role: PageRole,
  named: Named,
): Finding[] {
  const best = provider && role !== 'barred' ? bestOf(provider, name) : null;
  if (!provider || !best?.whole) return [];
  const bearer = bearerOf(provider, entry);
  if (bearer === 'other') return [];
  const branch = best.branch || bearer === 'open';
  return [named(name, 'provider-name', { field: 'provider', branch })];
}

/** Evidence of the developer and operator that a store page states: the listed one or its branch, no head office. */
function appFindings({ page }: PageCase, name: NameForm, named: Named): Finding[] {
  const owners = [
    ['provider-name', page.app?.developer],
    ['operator-name', page.app?.operator],
  ] as const;
  return owners.flatMap(([kind, owner]) => {
    if (!owner) return [];
    const branch = isBranchOf(owner.text, name.text);
    const isOwner = branch || compareOperators(owner.text, name.text) === 'same';
    return isOwner ? [named(name, kind, { field: 'app', branch })] : [];
  });
}

/** Evidence of a title: a whole part of it, on a page that may be the subject's own, is `named`, others are `related`. */
function titleFindings(
  { page }: PageCase,
  name: NameForm,
  role: PageRole,
  named: Named,
): Finding[] {
  const best = page.app ? null : bestOf(page.title, name, true);
  if (!best) return [];
  return best.whole && role === 'own'
    ? [named(name, 'title-name', { field: 'title', branch: best.branch })]
    : [finding('related', 'third-party-title', name.printed, 'title', best.branch)];
}

/** Evidence of a name that a title cuts: `named` if inside the company form. Another cut may hide another name. */
function cutFindings(asked: PageCase, name: NameForm, named: Named): Finding[] {
  const { page } = asked;
  const place = { field: 'title', branch: false } as const;
  return page.cuts.flatMap(({ title, isInForm }): Finding[] => {
    if (!title.text.endsWith(name.text) || !(isInForm || name.beginsWithRegion)) return [];
    const whole = { ...asked, page: { ...page, title } };
    if (!bestOf(title, name)?.whole || pageRoleOf(whole, name.text) !== 'own') return [];
    const found = named(name, 'cut-name', place);
    return [found.tier === 'related' || isInForm ? found : { ...found, tier: 'possible' }];
  });
}

function findingsOf(asked: PageCase, name: NameForm, named: Named): Finding[] {
  const { page } = asked;
  const cut = cutFindings(asked, name, named);
  if (!page.app && !page.title.text.includes(name.text) && !page.provider?.text.includes(name.text))
    return inItsPlace(asked, name, cut);
  const role = pageRoleOf(asked, name.text);
  return inItsPlace(asked, name, [
    ...cut,
    ...providerFindings(asked, name, role, named),
    ...appFindings(asked, name, named),
    ...titleFindings(asked, name, role, named),
  ]);
}

/**
 * A list may call an entry 域名出售 or `Untitled`, which stand on any page. In a title, a name without a legal form
 * says nothing, unless its registered region stands beside it.
 */
const isBorneOut =
  (name: NameForm) =>
  ({ tier, evidence }: Finding): boolean =>
    evidence.field !== 'title' || tier === 'named' || name.isRegistered;

/** Evidence by the subject's own full names. */
export function subjectNameFindings(asked: PageCase): Finding[] {
  return namesOf(asked.entry).full.flatMap((name) =>
    findingsOf(asked, name, subjectNamed).filter(isBorneOut(name)),
  );
}

/**
 * Evidence by the names of an app's operator. A title that merely mentions a general operator proves nothing: such
 * companies are in the news every day.
 */
export function operatorNameFindings(asked: PageCase): Finding[] {
  const found = namesOf(asked.entry).operators.flatMap((name) =>
    findingsOf(asked, name, operatorNamed(asked)),
  );
  if (asked.entry.operatorIsEducation) return found;
  return found.filter(({ evidence }) => evidence.kind !== 'third-party-title');
}
