import { type ReactNode, useState } from 'react';
import { useApp } from '../../components/app';
import { CopyButton } from '../../components/copy';
import { DossierForm, type ReadPage } from '../../components/dossier';
import { Unanswered } from '../../components/error-note';
import { CheckField, ChoiceField } from '../../components/fields';
import { citedOf } from '../../components/list-facts';
import { NoteField, TextOut } from '../../components/text-fields';
import { useRequest } from '../../components/use-request';
import { versionText } from '../../components/version';
import { distinctBy } from '../../lib/domain/by-key';
import type { Day } from '../../lib/domain/day';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { RecordView } from '../../lib/domain/entry-view';
import { isEntryShown } from '../../lib/domain/lifecycle';
import type { PageState } from '../../lib/domain/page-views';
import type { DossierRecord } from '../../lib/dossier/texts';
import {
  matchOf,
  PAGE_REPORT_REASONS,
  type PageReportReason,
  pageReportText,
} from '../../lib/wording/report';

/** Forms about the page at hand, folded until they are opened. */

interface FoldedProps {
  className: string;
  title: string;
  children: ReactNode;
}

/** A form that begins when it is first opened. Its content stays, with all that was typed, when it is folded. */
function Folded({ className, title, children }: FoldedProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className={className}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary className="meta">{title}</summary>
      {wasOpened && children}
    </details>
  );
}

/** The entries that a page marks or that relate to it, each once. */
function refsOf({ marks, related }: PageState): EntryRef[] {
  const refs = [...marks.map(({ entry }) => entry), ...related.map(({ view }) => view.ref)];
  return distinctBy(refs, refKey);
}

/** The shown entries of other lists about the subjects of some records. */
const refsBeside = (views: readonly RecordView[], today: Day): EntryRef[] =>
  views.flatMap(({ others = [] }) =>
    others.flatMap(({ ref, entry }) => (isEntryShown(entry, today) ? ref : [])),
  );

/** Keeps the page at hand and what the lists say of it as one file. */
export function PageDossier({ tab, readPage }: { tab: number; readPage: ReadPage }) {
  const { t, ask, today } = useApp();
  const records = async (): Promise<DossierRecord[]> => {
    const [page, lists] = await Promise.all([ask('page', { tab }), ask('lists', {})]);
    const recordsOf = async (refs: readonly EntryRef[]): Promise<RecordView[]> => {
      const views = await Promise.all(refs.map((entry) => ask('record', { entry })));
      return views.filter((view) => view !== null);
    };
    const own = await recordsOf(refsOf(page));
    const known = new Set(own.map(({ ref }) => refKey(ref)));
    const beside = distinctBy(refsBeside(own, today), refKey);
    const others = await recordsOf(beside.filter((ref) => !known.has(refKey(ref))));
    return [...own, ...others].map((view) => {
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

interface PageReportProps {
  tab: number;
  /** The page's address, as the browser gives it; '' where it does not. */
  url: string;
}

/** Prepares a message about a mark that is wrong or missing on the page at hand. The user sends it. */
export function PageReport(props: PageReportProps) {
  const { t } = useApp();
  return (
    <Folded className="page-report" title={t('pageReport.title')}>
      <Form {...props} />
    </Folded>
  );
}

function Form({ tab, url }: PageReportProps) {
  const { t, today } = useApp();
  const page = useRequest('page', { tab });
  const lists = useRequest('lists', {});
  const [reason, setReason] = useState<PageReportReason>('missing');
  const [note, setNote] = useState('');
  const [withUrl, setWithUrl] = useState(true);
  if (page.status !== 'done') return <Unanswered request={page} />;
  if (lists.status !== 'done') return <Unanswered request={lists} />;
  const report = {
    reason,
    note,
    address: withUrl && url ? url : null,
    page: page.value,
    lists: lists.value,
    version: versionText(),
  };
  const text = pageReportText(t, report, today);
  return (
    <div className="stack">
      <p className="hint">{t('report.hint')}</p>
      <ChoiceField
        label={t('report.reasonLabel')}
        value={reason}
        choices={PAGE_REPORT_REASONS.map((value) => ({
          value,
          label: t(`pageReport.reason.${value}`),
        }))}
        onChange={(value) => setReason(value)}
      />
      <NoteField label={t('report.noteLabel')} note={note} onChange={setNote} />
      {url && (
        <CheckField
          label={t('pageReport.address', { url })}
          value={withUrl}
          onChange={setWithUrl}
        />
      )}
      <TextOut label={t('report.text')} text={text} />
      <p className="row actions">
        <CopyButton label={t('copy.text')} text={text} />
      </p>
    </div>
  );
}
