import { useState } from 'react';
import { useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import { CheckField, FileButton } from '../../components/fields';
import { readEditionArchive } from '../../lib/publish/edition/archive';
import type { Edition } from '../../lib/publish/edition/edition';
import { bytesOf, useReading } from './chosen-file';

/** The built web edition where there is one, and whether it is to be written. */
export interface EditionAtHand {
  edition: Edition | null;
  isWanted: boolean;
}

export const NO_EDITION: EditionAtHand = { edition: null, isWanted: true };

/** What is handed to the thread. */
export const wantedOf = ({ edition, isWanted }: EditionAtHand): Edition | null =>
  isWanted ? edition : null;

interface EditionFieldProps {
  atHand: EditionAtHand;
  /** The list that was opened has one. */
  hasEdition: boolean;
  onEdition(atHand: EditionAtHand): void;
}

/** Whether the pages that a phone can search are written with the list; and the file that they come from. */
export function EditionField({ atHand, hasEdition, onEdition }: EditionFieldProps) {
  const { t } = useApp();
  const [isBad, setBad] = useState(false);
  const { read, unreadNote } = useReading();
  const { edition, isWanted } = atHand;
  const open = async (file: File) => {
    setBad(false);
    const bytes = await read(bytesOf(file));
    if (!bytes) return;
    const found = await readEditionArchive(bytes).catch(() => null);
    setBad(found === null);
    if (found) onEdition({ edition: found, isWanted: true });
  };
  return (
    <div className="stack-close">
      {edition ? (
        <CheckField
          label={t('publish.edition', { version: edition.version })}
          value={isWanted}
          onChange={(value) => onEdition({ edition, isWanted: value })}
        />
      ) : (
        <>
          <p className="hint">{t('publish.editionHint')}</p>
          <div className="row">
            <FileButton label={t('publish.editionFile')} accept=".zip" onFile={open} />
          </div>
        </>
      )}
      {unreadNote}
      {isBad && <FaultNote text={t('publish.editionBad')} />}
      {hasEdition && !wantedOf(atHand) && (
        <p className="fault" role="status">
          {t('publish.editionGoes')}
        </p>
      )}
    </div>
  );
}
