import { type DragEvent, useId, useState } from 'react';
import { useApp } from '../../components/app';
import { Button, FileButton } from '../../components/fields';
import {
  type FileTable,
  type ReadFile,
  readPasted,
  readTableFile,
} from '../../lib/tables/read-table';
import { ROWS_CAP } from '../../lib/tables/vet-rows';
import type { Translate } from '../../lib/wording/messages/translate';

/** What was read: a file or pasted text, with its tables. */
export interface VetSource {
  name: string;
  tables: FileTable[];
}

type Step =
  | { name: 'idle' }
  | { name: 'reading'; file: string }
  | { name: 'refused'; file: string; why: Extract<ReadFile, { ok: false }> };

function faultText(t: Translate, { fault, place = 0 }: Extract<ReadFile, { ok: false }>): string {
  return fault === 'encoding' || fault === 'quote'
    ? t(`vet.fault.${fault}`, { n: place })
    : t(`vet.fault.${fault}`);
}

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xlsm,text/plain,text/csv';

interface VetInputProps {
  onSource(source: VetSource): void;
}

/** Where text is pasted and files are chosen or dropped; a file that cannot be read is said by its name. */
export function VetInput({ onSource }: VetInputProps) {
  const { t } = useApp();
  const id = useId();
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const [isOver, setOver] = useState(false);
  const take = (file: string, read: ReadFile) => {
    setStep(read.ok ? { name: 'idle' } : { name: 'refused', file, why: read });
    if (read.ok) onSource({ name: file, tables: read.tables });
  };
  const open = (file: File) => {
    setStep({ name: 'reading', file: file.name });
    readTableFile(file).then((read) => take(file.name, read));
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    open(file);
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file button inside
    <div
      className="panel stack vet-input no-print"
      data-over={isOver}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <label htmlFor={id}>{t('vet.paste')}</label>
      <textarea
        id={id}
        className="input vet-text"
        rows={6}
        value={text}
        placeholder={t('vet.placeholder')}
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="row actions">
        <Button
          className="button button-primary"
          disabled={text.trim() === ''}
          onClick={() => take(t('vet.pasted'), readPasted(text))}
        >
          {t('vet.start')}
        </Button>
        <FileButton label={t('vet.file')} accept={ACCEPT} onFile={open} />
        <span className="hint">{t('vet.drop', { n: ROWS_CAP })}</span>
      </div>
      <p role="status" className="hint">
        {step.name === 'reading' && t('vet.reading', { file: step.file })}
      </p>
      {step.name === 'refused' && (
        <p className="fault" role="alert">
          {t('vet.bad', { file: step.file, reason: faultText(t, step.why) })}
        </p>
      )}
    </div>
  );
}
