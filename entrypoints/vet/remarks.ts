import type { Translate } from '../../lib/wording/messages/translate';
import type { VettedRow } from './row-state';

/** What is to be said of a row beside its records: what could not be used, and what that means. */
export function remarkTexts(t: Translate, { row, result, state }: VettedRow): string[] {
  return [
    ...(state === 'partial' ? [t('vet.partial')] : []),
    ...(state === 'none' ? [t('notListed.noDate')] : []),
    ...row.bad.map(({ column, reason }) => t(`vet.badCell.${reason}`, { column })),
    ...(result?.remarks ?? []).map((remark) => t(`vet.remark.${remark}`)),
  ];
}
