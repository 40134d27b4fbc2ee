import { useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { instantText, Meta } from '../../components/dated-text';
import { ErrorNote, FaultNote, Unanswered } from '../../components/error-note';
import { Button, FileButton, Said } from '../../components/fields';
import { Fingerprint } from '../../components/list-facts';
import { saveFile } from '../../components/save-file';
import { useAction, useRequest } from '../../components/use-request';
import { Section, takeFocus } from '../../components/view';
import type { BackupFault, ImportPlan } from '../../lib/domain/backup';
import { atOwnClock } from '../../lib/domain/day';
import { BACKUP_UNITS } from '../../lib/domain/page-limits';
import type { Replies } from '../../lib/messages/to-worker';
import { backupFaultText } from '../../lib/wording/settings-faults';
import { Decision } from './confirm-button';

type Step =
  | { name: 'idle' }
  | { name: 'chosen'; text: string }
  | { name: 'exported'; file: string }
  | { name: 'refused'; reason: 'too-large' | 'unreadable' }
  | { name: 'imported' };

interface BackupProps {
  onImported(reply: Replies['importBackup']): void;
}

/** Settings and subscriptions as one file, out and in. */
export function Backup({ onImported }: BackupProps) {
  const { t, ask } = useApp();
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const exporting = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  /** The plan is gone with its buttons; the keyboard goes on from the section. */
  const close = (next: Step) => {
    setStep(next);
    heading.current?.focus();
  };
  const save = () => {
    setStep({ name: 'idle' });
    exporting.run(ask('exportBackup', {}), (backup) => {
      const file = `jianxun-${atOwnClock(new Date(backup.exportedAt)).day}.json`;
      saveFile(file, `${JSON.stringify(backup, null, 2)}\n`);
      setStep({ name: 'exported', file });
    });
  };
  return (
    <Section id="backup" title={t('backup.title')} hint={t('backup.hint')} heading={heading}>
      <div className="row">
        <Button onClick={save}>{t('backup.export')}</Button>
        <FileButton
          label={t('backup.import')}
          accept=".json,application/json"
          onFile={(file) => void readFile(file).then(setStep)}
        />
      </div>
      <ErrorNote error={exporting.error} />
      {step.name === 'refused' && (
        <FaultNote text={t('backup.bad', { reason: t(`backup.bad.${step.reason}`) })} />
      )}
      {step.name === 'chosen' && (
        <ImportPlanCard
          // Another file is asked about anew: the user agrees only to what was shown.
          key={step.text}
          text={step.text}
          onCancel={() => close({ name: 'idle' })}
          onImported={(reply) => {
            close({ name: 'imported' });
            onImported(reply);
          }}
        />
      )}
      <Said>
        {step.name === 'exported' && t('backup.exported', { file: step.file })}
        {step.name === 'imported' && t('backup.done')}
      </Said>
    </Section>
  );
}

/** UTF-8 needs up to three bytes a UTF-16 unit. */
const BYTES_CAP = BACKUP_UNITS * 3;

async function readFile(file: File): Promise<Step> {
  if (file.size > BYTES_CAP) return { name: 'refused', reason: 'too-large' };
  try {
    const text = await file.text();
    if (text.length > BACKUP_UNITS) return { name: 'refused', reason: 'too-large' };
    return { name: 'chosen', text };
  } catch {
    return { name: 'refused', reason: 'unreadable' };
  }
}

interface ImportPlanCardProps {
  /** The text of the file. */
  text: string;
  onImported(reply: Replies['importBackup']): void;
  onCancel(): void;
}

/** The effects of importing a file, and the question whether to do it. */
function ImportPlanCard({ text, onImported, onCancel }: ImportPlanCardProps) {
  const { t, ask } = useApp();
  const request = useRequest('planImport', { text });
  const importing = useAction();
  if (request.status !== 'done') return <Unanswered request={request} />;
  if (!request.value.ok) return <BadFile fault={request.value.fault} />;
  const { plan } = request.value;
  const isFollowing = plan.lists.some(({ followed }) => !followed);
  const label = isFollowing ? t('backup.confirm') : t('backup.confirmPlain');
  return (
    <div className="card">
      <Plan plan={plan} />
      <Decision
        label={importing.isBusy ? t('backup.importing') : label}
        action={importing}
        onConfirm={() => importing.run(ask('importBackup', { text }), onImported)}
        onCancel={onCancel}
      />
    </div>
  );
}

function BadFile({ fault }: { fault: BackupFault }) {
  const { t } = useApp();
  const text = t('backup.bad', { reason: backupFaultText(t, fault) });
  return <FaultNote text={text} detail={fault.field} />;
}

function Plan({ plan }: { plan: ImportPlan }) {
  const { t } = useApp();
  const fresh = plan.lists.filter(({ followed }) => !followed);
  const known = plan.lists.filter(({ followed }) => followed);
  return (
    <>
      <h3 className="card-title" tabIndex={-1} ref={takeFocus}>
        {t('backup.planTitle')}
      </h3>
      <Meta text={t('backup.from', { time: instantText(t, plan.exportedAt) })} />
      <p>{t(plan.changesSettings ? 'backup.settings' : 'backup.sameSettings')}</p>
      <p>{fresh.length > 0 ? t('backup.lists', { n: fresh.length }) : t('backup.noLists')}</p>
      <ul className="stack-far samples">
        {fresh.map((list) => (
          <PlannedList key={list.subscription.identity} list={list} />
        ))}
      </ul>
      {known.map(({ subscription: { identity, url }, name }) => (
        <p key={identity} className="meta">
          {name ? t('backup.named', { name, title: url }) : t('backup.followed', { title: url })}
        </p>
      ))}
      {plan.sites + plan.muted > 0 && (
        <p>{t('backup.decisions', { sites: plan.sites, muted: plan.muted })}</p>
      )}
      <p className="hint">{t('backup.kept')}</p>
    </>
  );
}

function PlannedList({ list }: { list: ImportPlan['lists'][number] }) {
  const { t } = useApp();
  const { title, name, paused, subscription } = list;
  const said = name ?? title;
  return (
    <li>
      <p>{subscription.url}</p>
      <p className="meta">
        {[
          ...(said ? [t('backup.titleSaid', { title: said })] : []),
          ...(paused ? [t('backup.asPaused')] : []),
        ].join(' · ')}
      </p>
      <Fingerprint root={subscription.identity} />
    </li>
  );
}
