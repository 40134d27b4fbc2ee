import { useState } from 'react';
import { useApp } from '../../components/app';
import { CopyButton } from '../../components/copy';
import { DatedText } from '../../components/dated-text';
import { FaultNote } from '../../components/error-note';
import { Button, Said } from '../../components/fields';
import { saveFile } from '../../components/save-file';
import { TextOut } from '../../components/text-fields';
import { Section, takeFocus } from '../../components/view';
import { dayOfInstant } from '../../lib/domain/day';
import {
  formatSubscription,
  placeOf,
  SubscriptionError,
  type SubscriptionFault,
} from '../../lib/domain/subscription';
import type { Files } from '../../lib/publish/folder/folder';
import type { Written } from '../../lib/publish/thread/wishes';
import { dayText } from '../../lib/wording/dates';
import type { AboutList } from './about';
import { canWriteFolders, chooseFolder, writeFolder } from './folders';

interface WrittenSectionProps {
  written: Written;
  about: AboutList;
  /** The folder that the list was opened from. */
  handle: FileSystemDirectoryHandle | null;
  /** Every state of the list that was opened or signed here. */
  known: readonly Files[];
}

/** The address that readers follow, or why nobody could follow one there; null where none was typed. */
function addressOf(
  typed: string,
  identity: string,
): { address: string } | SubscriptionFault | null {
  if (typed.trim() === '') return null;
  try {
    const url = placeOf(typed, Boolean(import.meta.env.WXT_ALLOW_LOOPBACK));
    return { address: formatSubscription({ url, identity }) };
  } catch (error) {
    if (error instanceof SubscriptionError) return error.reason;
    throw error;
  }
}

/** The signed list: as an archive, or written into a folder; and the address that readers follow. */
export function WrittenSection({ written, about, handle, known }: WrittenSectionProps) {
  const { t } = useApp();
  const { sequence, entries, expires, zip, identity } = written;
  return (
    <Section id="written" title={t('publish.written')} heading={takeFocus}>
      <p role="status">
        <DatedText
          text={t('publish.writtenText', {
            n: sequence,
            entries,
            date: dayText(t, dayOfInstant(expires)),
          })}
        />
      </p>
      <div className="row actions">
        <Button isPrimary onClick={() => saveFile(archiveName(written), zip)}>
          {t('publish.saveZip')}
        </Button>
        {canWriteFolders() && <FolderButton written={written} handle={handle} known={known} />}
      </div>
      <p>{t('publish.upload')}</p>
      <Address url={about.url} identity={identity} />
      <p className="hint">
        {t('publish.fingerprint')} <code>{identity}</code>
      </p>
    </Section>
  );
}

function Address({ url, identity }: { url: string; identity: string }) {
  const { t } = useApp();
  const found = addressOf(url, identity);
  if (found === null) return <p className="hint">{t('publish.noAddress')}</p>;
  if (typeof found === 'string')
    return (
      <FaultNote
        text={t('publish.badAddress', { url: url.trim(), why: t(`options.bad.${found}`) })}
      />
    );
  return (
    <div className="stack">
      <TextOut label={t('publish.address')} text={found.address} lang="en" />
      <div className="row">
        <CopyButton label={t('copy.address')} text={found.address} />
      </div>
    </div>
  );
}

/** The number tells archives apart; a person keeps the last one for the next publish. */
const archiveName = ({ epoch, sequence }: Written): string =>
  `jianxun-list-${epoch}-${sequence}.zip`;

function FolderButton({ written, handle, known }: Omit<WrittenSectionProps, 'about'>) {
  const { t } = useApp();
  const [state, setState] = useState<'idle' | 'done' | { other: string } | { fault: string }>(
    'idle',
  );
  const write = async () => {
    try {
      const folder = handle ?? (await chooseFolder());
      if (!folder) return;
      const other = await writeFolder(folder, { ...written, known });
      setState(other === null ? 'done' : { other });
    } catch (error) {
      setState({ fault: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <Button onClick={write}>
        {handle ? t('publish.writeBack', { folder: handle.name }) : t('publish.writeFolder')}
      </Button>
      <Said as="span">{state === 'done' && t('publish.folderDone')}</Said>
      {typeof state === 'object' && 'other' in state && (
        <FaultNote text={t('publish.folderOther', { path: state.other })} />
      )}
      {typeof state === 'object' && 'fault' in state && (
        <FaultNote text={t('publish.folderFault')} detail={state.fault} />
      )}
    </>
  );
}
