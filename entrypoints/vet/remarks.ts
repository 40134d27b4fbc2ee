import type { ListCoverage } from '../../lib/domain/lookup';
import { troubleTexts } from '../../lib/wording/coverage';
import type { Translate } from '../../lib/wording/messages/translate';
import { isWhole, type VettedRow } from './row-state';

/** What is to be said of a row beside its records: what could not be used, and what that means. */
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

/** What keeps lists from answering in full; of one past its date, that names were not held against it. */
export const troublesOf = (t: Translate, coverage: readonly ListCoverage[]): string[] => [
  ...troubleTexts(t, coverage),
  ...(coverage.some(({ trouble }) => trouble === 'expired') ? [t('vet.expired')] : []),
];
