import { useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import { Button, FileButton } from '../../components/fields';
import { NumberFact } from '../../components/list-facts';
import { Fact, Section } from '../../components/view';
import type { ChangedNames } from '../../lib/publish/thread/wishes';
import { useReading } from './chosen-file';
import { canWriteFolders, chooseFolder } from './folders';
import {
  NoList,
  type Opened,
  type OpenedList,
  openArchive,
  openFiles,
  openFolder,
} from './open-list';

interface ListSectionProps {
  list: OpenedList | null;
  isBusy: boolean;
  hasTables: boolean;
  /** Null: there is none, this is the first publish. */
  onList(list: Opened | null): void;
}

/** The list that was published before, opened from where the office keeps it; nothing for a first publish. */
export function ListSection({ list, isBusy, hasTables, onList }: ListSectionProps) {
  const { t } = useApp();
  const [fault, setFault] = useState<NoList['why'] | null>(null);
  const { read, unreadNote } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  const take = async (opening: Promise<Opened | null>) => {
    setFault(null);
    try {
      const opened = await read(opening);
      if (opened) onList(opened);
    } catch (error) {
      if (!(error instanceof NoList)) throw error;
      setFault(error.why);
    }
  };
  const choose = async () => {
    const handle = await chooseFolder();
    return handle && openFolder(handle);
  };
  const close = () => {
    onList(null);
    // The button is gone with the list.
    heading.current?.focus();
  };
  return (
    <Section
      id="published"
      title={t('publish.list')}
      hint={t('publish.listHint')}
      heading={heading}
    >
      <div className="row actions">
        {canWriteFolders() ? (
          <Button isIdle={isBusy} onClick={() => take(choose())}>
            {t('publish.openFolder')}
          </Button>
        ) : (
          <FileButton
            label={t('publish.openFolder')}
            isFolder
            isIdle={isBusy}
            onFile={(file, others) => take(openFiles([file, ...others]))}
          />
        )}
        <FileButton
          label={t('publish.openZip')}
          accept=".zip"
          isIdle={isBusy}
          onFile={(file) => take(openArchive(file))}
        />
        {list && (
          <Button isIdle={isBusy} onClick={close}>
            {t('publish.closeList')}
          </Button>
        )}
      </div>
      {unreadNote}
      {fault && <FaultNote text={t(`publish.noList.${fault}`)} />}
      {list ? <ListFacts list={list} /> : <p className="hint">{t('publish.firstTime')}</p>}
      {list?.summary.changes && hasTables && <Changes changes={list.summary.changes} />}
    </Section>
  );
}

function ListFacts({ list: { summary } }: { list: OpenedList }) {
  const { t } = useApp();
  return (
    <>
      <dl className="facts">
        <Fact term={t('publish.about.title')}>
          <span lang="zh-CN">{summary.title}</span>
        </Fact>
        <Fact term={t('publish.about.publisher')}>
          <span lang="zh-CN">{summary.publisher}</span>
        </Fact>
        <Fact term={t('preview.count')}>{t('preview.countText', { n: summary.entries })}</Fact>
        <NumberFact sequence={summary.sequence} expires={summary.expires} />
      </dl>
      {summary.clock && <FaultNote lang="zh-CN" text={summary.clock} />}
    </>
  );
}

const PARTS = ['added', 'changed', 'lifted', 'expired'] as const;

/** Names that are told of one kind of change. */
const NAMED = 200;

/** What would change, by name. */
function Changes({ changes }: { changes: ChangedNames }) {
  const { t } = useApp();
  const parts = PARTS.filter((part) => changes[part].length > 0);
  return (
    <div className="stack publish-changes">
      <h3 className="minor-title">{t('publish.changes')}</h3>
      {parts.length === 0 && <p>{t('publish.noChanges')}</p>}
      {parts.map((part) => (
        <details key={part} open={part === 'lifted'}>
          <summary>{t(`publish.${part}`, { n: changes[part].length })}</summary>
          <ul lang="zh-CN">
            {changes[part].slice(0, NAMED).map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two entries may have one name
              <li key={at}>{name}</li>
            ))}
          </ul>
          {changes[part].length > NAMED && (
            <p className="hint">{t('changes.more', { n: changes[part].length - NAMED })}</p>
          )}
        </details>
      ))}
    </div>
  );
}
