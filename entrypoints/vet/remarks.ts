import type { Day } from '../../lib/domain/day';
import type { ListCoverage } from '../../lib/domain/lookup';
import type { VetMatch } from '../../lib/domain/vet';
import { troubleTexts } from '../../lib/wording/coverage';
import { shownOrNull } from '../../lib/wording/label';
import type { Translate } from '../../lib/wording/messages/translate';
import { disagreementTexts } from '../../lib/wording/other-lists';
import { isWhole, type VettedRow } from './row-state';

/** The remarks on a row beside its records, such as on cells that could not be used. */
export function remarkTexts(t: Translate, vetted: VettedRow): string[] {
  const { row, result, state, answered } = vetted;
  return [
    ...(state === 'partial' && answered === 'part' ? [t('vet.partLists')] : []),
    ...(state === 'partial' && !isWhole(vetted) ? [t('vet.partial')] : []),
    ...(state === 'waiting' ? [t(result ? 'coverage.nothing' : 'vet.cutOff')] : []),
    ...(state === 'none' ? [t('notListed.noDate')] : []),
    ...row.bad.map(({ column, reason }) => t(`vet.badCell.${reason}`, { column })),
    ...(result?.remarks ?? []).map((remark) => t(`vet.remark.${remark}`)),
  ];
}

/** The lists' troubles, and that names were not compared with a list past its date. */
export const troublesOf = (t: Translate, coverage: readonly ListCoverage[]): string[] => [
  ...troubleTexts(t, coverage),
  ...(coverage.some(({ trouble }) => trouble === 'expired') ? [t('vet.expired')] : []),
];

/** Tells that a record has more acts than the one that is shown, and what other lists say against its acts. */
export function besideActTexts(t: Translate, match: VetMatch, today: Day): string[] {
  const n = (shownOrNull(match.entry, today)?.length ?? 1) - 1;
  const against = disagreementTexts(t, [match], match.others ?? [], today);
  return [...(n > 0 ? [t('vet.moreActs', { n })] : []), ...against];
}
