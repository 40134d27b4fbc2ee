import type { SanctionView } from '../lib/domain/verdict';
import { useApp } from './app-context';
import { SanctionItem } from './sanction-item';

/** Sanctions on a card; the record page has them all. */
const SHOWN = 2;

/** The newest sanctions, and how many the record page has besides. */
export function SanctionList({ views }: { views: readonly SanctionView[] }) {
  const { t } = useApp();
  const hidden = views.length - SHOWN;
  return (
    <>
      {views.slice(0, SHOWN).map((view) => (
        <SanctionItem key={view.line + view.source.url} view={view} />
      ))}
      {hidden > 0 && <p className="meta">{t('search.more', { n: hidden })}</p>}
    </>
  );
}
