import { useState } from 'react';
import { useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { CopyButton, saveFile, TextOut } from '../../components/text-out';
import { Section, takeFocus } from '../../components/view';
import { dayOf } from '../../lib/domain/day';
import { formatSubscription } from '../../lib/domain/subscription';
import type { Written } from '../../lib/publish/thread/wishes';
import { dayText } from '../../lib/wording/dates';
import type { AboutList } from './about';
import { canWriteFolders, chooseFolder, writeFolder } from './folders';

interface WrittenSectionProps {
  written: Written;
  about: AboutList;
  /** The folder that the list was opened from. */
  handle: FileSystemDirectoryHandle | null;
}

/** The signed list: as an archive, or written into a folder; and the address that readers follow. */
export function WrittenSection({ written, about, handle }: WrittenSectionProps) {
  const { t } = useApp();
  const { sequence, entries, expires, zip, identity } = written;
  const url = about.url.trim().replace(/\/*$/, '/');
  const address = url === '/' ? null : formatSubscription({ url, identity });
  return (
    <Section id="written" title={t('publish.written')} heading={takeFocus}>
      <p role="status">
        {t('publish.writtenText', {
          n: sequence,
          entries,
          date: dayText(t, dayOf(Date.parse(expires))),
        })}
      </p>
      <div className="row actions">
        <Button
          className="button button-primary"
          onClick={() => saveFile(archiveName(written), zip, 'application/zip')}
        >
          {t('publish.saveZip')}
        </Button>
        {canWriteFolders() && <FolderButton written={written} handle={handle} />}
      </div>
      <p>{t('publish.upload')}</p>
      {address ? (
        <div className="stack">
          <TextOut label={t('publish.address')} text={address} lang="en" />
          <div className="row">
            <CopyButton label={t('publish.copyAddress')} text={address} />
          </div>
        </div>
      ) : (
        <p className="hint">{t('publish.noAddress')}</p>
      )}
      <p className="hint">
        {t('publish.fingerprint')} <code>{identity}</code>
      </p>
    </Section>
  );
}

/** The number tells archives apart; a person keeps the last one for the next publish. */
const archiveName = ({ epoch, sequence }: Written): string =>
  `jianxun-list-${epoch}-${sequence}.zip`;

function FolderButton({ written, handle }: Omit<WrittenSectionProps, 'about'>) {
  const { t } = useApp();
  const [state, setState] = useState<'idle' | 'done' | { fault: string }>('idle');
  const write = async () => {
    try {
      const folder = handle ?? (await chooseFolder());
      if (!folder) return;
      await writeFolder(folder, written.files, written.removed);
      setState('done');
    } catch (error) {
      setState({ fault: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <Button onClick={write}>
        {handle ? t('publish.writeBack', { folder: handle.name }) : t('publish.writeFolder')}
      </Button>
      <span role="status" className="hint">
        {state === 'done' && t('publish.folderDone')}
      </span>
      {typeof state === 'object' && (
        <FaultNote text={t('publish.folderFault')} detail={state.fault} />
      )}
    </>
  );
}
