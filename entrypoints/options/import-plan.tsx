import { useApp } from '../../components/app';
import { instantText, Meta } from '../../components/dated-text';
import { FaultNote, Unanswered } from '../../components/error-note';
import { Fingerprint } from '../../components/fingerprint';
import { useAction, useRequest } from '../../components/use-request';
import { takeFocus } from '../../components/view';
import type { BackupFault, ImportPlan } from '../../lib/domain/backup';
import type { Replies } from '../../lib/messages/requests';
import { backupFaultText } from '../../lib/wording/backup-fault';
import { Decision } from './confirm-button';

interface ImportPlanCardProps {
  /** The text of the file. */
  text: string;
  onImported(reply: Replies['importBackup']): void;
  onCancel(): void;
}

/** The effects of importing a file, and the question whether to do it. */
export function ImportPlanCard({ text, onImported, onCancel }: ImportPlanCardProps) {
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
      {known.map(({ subscription: { identity, url } }) => (
        <p key={identity} className="meta">
          {t('backup.followed', { title: url })}
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
