import { useApp } from '../../components/app';
import { DossierForm, type ReadPage } from '../../components/dossier';
import { citedOf } from '../../components/list-facts';
import { distinctBy } from '../../lib/domain/by-key';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { PageState } from '../../lib/domain/page-views';
import type { DossierRecord } from '../../lib/dossier/texts';
import { matchOf } from '../../lib/wording/page-match';
import { Folded } from './folded';

/** The entries that a page marks or that relate to it, each once. */
function refsOf({ marks, related }: PageState): EntryRef[] {
  const refs = [...marks.map(({ entry }) => entry), ...related.map(({ view }) => view.ref)];
  return distinctBy(refs, refKey);
}

/** Keeps the page at hand and what the lists say of it as one file. */
export function PageDossier({ tab, readPage }: { tab: number; readPage: ReadPage }) {
  const { t, ask } = useApp();
  const records = async (): Promise<DossierRecord[]> => {
    const [page, lists] = await Promise.all([ask('page', { tab }), ask('lists', {})]);
    const views = await Promise.all(refsOf(page).map((entry) => ask('record', { entry })));
    return views
      .filter((view) => view !== null)
      .map((view) => {
        const list = lists.find(({ identity }) => identity === view.ref.list);
        return { cited: citedOf(view, list), match: matchOf(t, page, view.ref) };
      });
  };
  return (
    <Folded className="page-dossier" title={t('dossier.title')}>
      <DossierForm tab={tab} readPage={readPage} records={records} />
    </Folded>
  );
}
