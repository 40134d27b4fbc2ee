import { useId, useState } from 'react';
import { useApp } from '../../components/app';
import { CopyButton } from '../../components/copy';
import { Unanswered } from '../../components/error-note';
import { CheckField } from '../../components/fields';
import { NewTabLink, REPORT_HASH } from '../../components/links';
import { listOf } from '../../components/list-facts';
import { NoteField, TextOut } from '../../components/text-fields';
import type { Request } from '../../components/use-asked';
import { versionText } from '../../components/version';
import { takeFocus } from '../../components/view';
import type { ListState } from '../../lib/domain/list-state';
import type { Cited } from '../../lib/wording/citation';
import { mailTo, parseContact } from '../../lib/wording/contact';
import {
  type PageEvidence,
  REPORT_REASONS,
  type ReportReason,
  recordReportSubject,
  recordReportText,
} from '../../lib/wording/report';

interface ReportProps {
  cited: Cited;
  match: PageEvidence | null;
  /** The address of the page that it was opened from; '' if the browser does not tell. */
  url: string;
  /** The list whose contacts are used. */
  lists: Request<ListState[]>;
}

/** Was the record opened with its report? The link of a mark's card adds the hash. */
const isAsked = (): boolean => location.hash === REPORT_HASH;

/** Scrolls to the report if it was asked for, by giving it the focus. */
const focusWhereAsked = (element: HTMLElement | null): void => {
  if (isAsked()) takeFocus(element);
};

/** Prepares a message to the list's publisher. The user sends it. */
export function Report({ cited, match, url, lists }: ReportProps) {
  const { t, today } = useApp();
  const [reason, setReason] = useState<ReportReason>('not-this');
  const [note, setNote] = useState('');
  const [isOpen] = useState(isAsked);
  const [withPage, setWithPage] = useState(true);
  const address = url || match?.page || '';
  const report = {
    reason,
    note,
    match,
    address: withPage ? address : null,
    version: versionText(),
  };
  const contacts = lists.value ? (listOf(lists, cited.ref.list)?.contacts ?? []) : null;
  const text = recordReportText(t, { ...cited, ...report }, today);
  return (
    <details className="panel report" open={isOpen}>
      <summary ref={focusWhereAsked}>{t('report.title')}</summary>
      <div className="stack report-body">
        <p className="hint">{t('report.hint')}</p>
        <Reasons reason={reason} onChange={setReason} />
        <NoteField label={t('report.noteLabel')} note={note} onChange={setNote} />
        {match && (
          <CheckField
            label={t('report.withPage', { url: address })}
            value={withPage}
            onChange={setWithPage}
          />
        )}
        <TextOut label={t('report.text')} text={text} />
        <div className="row actions">
          <CopyButton label={t('copy.text')} text={text} isPrimary />
          {contacts?.map((contact) => (
            <ContactLink
              key={contact}
              contact={contact}
              subject={recordReportSubject(t, cited)}
              body={text}
            />
          ))}
        </div>
        {contacts === null && <Unanswered request={lists} />}
        {contacts?.length === 0 && <p className="hint">{t('report.noContact')}</p>}
      </div>
    </details>
  );
}

function Reasons(props: { reason: ReportReason; onChange(reason: ReportReason): void }) {
  const { t } = useApp();
  const name = useId();
  return (
    <fieldset>
      <legend className="legend">{t('report.reasonLabel')}</legend>
      {REPORT_REASONS.map((each) => (
        <span key={each} className="field-check">
          <input
            type="radio"
            id={name + each}
            name={name}
            checked={props.reason === each}
            onChange={() => props.onChange(each)}
          />
          <label htmlFor={name + each}>{t(`report.reason.${each}`)}</label>
        </span>
      ))}
    </fieldset>
  );
}

function ContactLink(props: { contact: string; subject: string; body: string }) {
  const { t } = useApp();
  const contact = parseContact(props.contact);
  if (contact.kind === 'web') return <NewTabLink url={contact.url}>{t('report.web')}</NewTabLink>;
  if (contact.kind === 'text')
    return <span className="meta">{t('report.other', { text: contact.text })}</span>;
  const { href, isWhole } = mailTo(contact.address, props.subject, props.body);
  return (
    <>
      <a className="button" href={href}>
        {t('report.mail', { address: contact.address })}
      </a>
      {!isWhole && <span className="hint">{t('report.paste')}</span>}
    </>
  );
}
