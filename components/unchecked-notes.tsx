import type { Unchecked } from '../lib/domain/unchecked';
import { useApp } from './app';

/** Of which lists more records were met than were looked at. */
export function UncheckedNotes({ unchecked }: { unchecked: readonly Unchecked[] }) {
  const { t } = useApp();
  return unchecked.map(({ list, title, n }) => (
    <p key={list} className="meta">
      {t('list.unchecked', { title, n })}
    </p>
  ));
}
