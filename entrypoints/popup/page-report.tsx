import { useState } from 'react';
import { useApp } from '../../components/app';
import { CopyButton } from '../../components/copy';
import { Unanswered } from '../../components/error-note';
import { CheckField, ChoiceField } from '../../components/fields';
import { NoteField, TextOut } from '../../components/text-fields';
import { useRequest } from '../../components/use-request';
import { versionText } from '../../components/version';
import {
  PAGE_REPORT_REASONS,
  type PageReportReason,
  pageReportText,
} from '../../lib/wording/report';
import { Folded } from './folded';

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
