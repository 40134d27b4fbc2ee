import { useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import type { ThreadFault, Work } from './use-thread';

interface WorkNoteProps {
  work: Work | null;
  fault: ThreadFault | null;
  onCancel(): void;
}

/** What is being done and how far it is, or what went wrong with it. */
export function WorkNote({ work, fault, onCancel }: WorkNoteProps) {
  const { t } = useApp();
  return (
    <div className="publish-work" data-busy={work !== null}>
      {work && (
        <div className="row actions">
          <progress
            {...(work.progress && { max: work.progress.total, value: work.progress.done })}
            aria-label={t(`publish.work.${work.name}`)}
          />
          <p className="hint">{t(`publish.work.${work.name}`)}</p>
          <Button onClick={onCancel}>{t('view.cancel')}</Button>
        </div>
      )}
      {fault && <ThreadFaultNote fault={fault} />}
    </div>
  );
}

/** The publisher's own words are Chinese, whatever the view speaks. */
function ThreadFaultNote({ fault }: { fault: ThreadFault }) {
  const { t } = useApp();
  return fault.isOurs ? (
    <FaultNote text={t('publish.broken')} detail={fault.message} />
  ) : (
    <FaultNote text={fault.message} lang="zh-CN" />
  );
}
