import { useId, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import { Button, DropZone, FileButton, Said } from '../../components/fields';
import { ROWS_CAP } from '../../lib/domain/vet';
import { LIMITS } from '../../lib/tables/limits';
import { type ReadFile, readPasted, readTableFile } from '../../lib/tables/read-table';
import type { Translate } from '../../lib/wording/messages/translate';

/** A file or pasted text that was read, with its tables. */
export interface VetSource extends Omit<Extract<ReadFile, { ok: true }>, 'ok'> {
  name: string;
  /** Names of files that were dropped with it, which nobody read. */
  unread: string[];
}

type Refused = Extract<ReadFile, { ok: false }>;

type Step =
  | { name: 'idle' }
  | { name: 'reading'; file: string }
  | { name: 'refused'; file: string; why: Refused };

function faultText(t: Translate, { fault, place = 0, limit }: Refused): string {
  if (limit) return t(`vet.limit.${limit}`, { n: LIMITS[limit] });
  return fault === 'encoding' || fault === 'quote'
    ? t(`vet.fault.${fault}`, { n: place })
    : t(`vet.fault.${fault}`);
}

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xlsm,text/plain,text/csv';

interface VetInputProps {
  /** Null as soon as another file is given: the earlier one no longer counts. */
  onSource(source: VetSource | null): void;
  /** Leaves the room to the results. */
  isCompact: boolean;
}

/** Takes pasted text and chosen or dropped files. Names a file that cannot be read. */
export function VetInput({ onSource, isCompact }: VetInputProps) {
  const { t } = useApp();
  const id = useId();
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>({ name: 'idle' });
  // The last file that was given; an earlier one that takes longer to read is dropped.
  const latest = useRef<File | null>(null);
  const take = (file: string, read: ReadFile, unread: string[] = []) => {
    setStep(read.ok ? { name: 'idle' } : { name: 'refused', file, why: read });
    onSource(read.ok ? { name: file, unread, tables: read.tables, hidden: read.hidden } : null);
  };
  const open = async (file: File, others: readonly File[] = []) => {
    latest.current = file;
    setStep({ name: 'reading', file: file.name });
    onSource(null);
    const read = await readTableFile(file);
    if (latest.current !== file) return;
    take(
      file.name,
      read,
      others.map(({ name }) => name),
    );
  };
  const paste = () => {
    latest.current = null;
    take(t('vet.pasted'), readPasted(text));
  };
  return (
    <DropZone className="vet-input no-print" data-compact={isCompact} onFile={open}>
      <label htmlFor={id}>{t('vet.paste')}</label>
      <textarea
        id={id}
        className="input vet-text"
        rows={isCompact ? 2 : 6}
        value={text}
        placeholder={t('vet.placeholder')}
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="row actions">
        <Button isPrimary disabled={text.trim() === ''} onClick={paste}>
          {t('vet.start')}
        </Button>
        <FileButton label={t('vet.file')} accept={ACCEPT} onFile={open} />
        <span className="hint">{t('vet.drop', { n: ROWS_CAP })}</span>
      </div>
      <Said>{step.name === 'reading' && t('vet.reading', { file: step.file })}</Said>
      {step.name === 'refused' && (
        <FaultNote text={t('vet.bad', { file: step.file, reason: faultText(t, step.why) })} />
      )}
    </DropZone>
  );
}
