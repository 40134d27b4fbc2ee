import { useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote, FaultNote } from '../../components/error-note';
import { Button, FileButton } from '../../components/fields';
import { Said } from '../../components/said';
import { saveFile } from '../../components/save-file';
import { useAction } from '../../components/use-request';
import { Section } from '../../components/view';
import { atOwnClock } from '../../lib/domain/day';
import { BACKUP_UNITS } from '../../lib/domain/limits';
import type { Replies } from '../../lib/messages/requests';
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
