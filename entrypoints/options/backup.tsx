import { useState } from 'react';
import { useApp } from '../../components/app-context';
import { ErrorNote } from '../../components/error-note';
import { saveFile } from '../../components/save-file';
import type { Replies } from '../../lib/messages/requests';
import { type ChosenFile, FileButton } from './file-button';
import { ImportPlanCard } from './import-plan';

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
  const [error, setError] = useState<unknown>(null);
  const go = (next: Step) => {
    setError(null);
    setStep(next);
  };
  const save = () => {
    go({ name: 'idle' });
    ask('exportBackup', {}).then((backup) => {
      const file = `jianxun-${backup.exportedAt.slice(0, 10)}.json`;
      saveFile(file, `${JSON.stringify(backup, null, 2)}\n`, 'application/json');
      setStep({ name: 'exported', file });
    }, setError);
  };
  const choose = (file: ChosenFile) =>
    go(file.ok ? { name: 'chosen', text: file.text } : { name: 'refused', reason: file.reason });
  return (
    <section className="section" aria-labelledby="backup-title">
      <h2 id="backup-title" className="section-title">
        {t('backup.title')}
      </h2>
      <p className="hint">{t('backup.hint')}</p>
      <div className="row">
        <button type="button" className="button" onClick={save}>
          {t('backup.export')}
        </button>
        <FileButton label={t('backup.import')} accept=".json,application/json" onFile={choose} />
      </div>
      {error !== null && <ErrorNote error={error} />}
      {step.name === 'refused' && (
        <p className="fault" role="alert">
          {t('backup.bad', { reason: t(`backup.bad.${step.reason}`) })}
        </p>
      )}
      {step.name === 'chosen' && (
        <ImportPlanCard
          text={step.text}
          onCancel={() => go({ name: 'idle' })}
          onImported={(reply) => {
            go({ name: 'imported' });
            onImported(reply);
          }}
        />
      )}
      <p role="status" className="hint">
        {step.name === 'exported' && t('backup.exported', { file: step.file })}
        {step.name === 'imported' && t('backup.done')}
      </p>
    </section>
  );
}
