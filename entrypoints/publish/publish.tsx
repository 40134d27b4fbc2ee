import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../../components/app';
import { View } from '../../components/view';
import { localNow } from '../../lib/domain/clock';
import type { TableFile } from '../../lib/publish/documents/document';
import type { Edition } from '../../lib/publish/edition/edition';
import type { Files } from '../../lib/publish/folder/folder';
import type { Keys } from '../../lib/publish/folder/roles';
import type { Written } from '../../lib/publish/thread/wishes';
import { About, type AboutList, contactsOf, NOTHING_SAID, saidBy } from './about';
import { type EditionAtHand, EditionField, NO_EDITION, wantedOf } from './edition';
import { headsOf } from './folders';
import { type Job, keysOf, NO_KEYS } from './held-keys';
import { KeysSection } from './keys';
import type { Opened, OpenedList } from './open-list';
import { ListSection } from './published-list';
import { Sign, type SignChoices } from './sign';
import { type ReadFiles, TablesSection } from './tables';
import { useThread } from './use-thread';
import { WorkNote } from './work-note';
import { WrittenSection } from './written';

interface PublishProps {
  /** Starts the thread that reads and signs. */
  start(): Worker;
  /** The web edition that comes with the view; in the extension there is no room for it. */
  ownEdition?: () => Promise<Edition | null>;
}

/** The view that makes a signed list of an office's workbook. Nothing of it is kept: keys are gone with it. */
export function Publish({ start, ownEdition }: PublishProps) {
  const { t, today } = useApp();
  const [tables, setTables] = useState<ReadFiles | null>(null);
  const thread = useThread(
    start,
    useCallback(() => setTables(null), []),
  );
  const [list, setList] = useState<OpenedList | null>(null);
  const [keys, setKeys] = useState<Keys>(NO_KEYS);
  const [about, setAbout] = useState<AboutList>(NOTHING_SAID);
  const [job, setJob] = useState<Job>('publish');
  const [written, setWritten] = useState<Written | null>(null);
  const [known, setKnown] = useState<readonly Files[]>([]);
  const [atHand, setAtHand] = useState<EditionAtHand>(NO_EDITION);
  useEffect(() => {
    ownEdition?.().then((edition) => setAtHand({ ...NO_EDITION, edition }));
  }, [ownEdition]);
  /** Looks at a list anew, with the tables at hand. */
  const look = async (opened: Opened | null) => {
    if (!opened) return setList(null);
    const summary = await thread.ask('look', { list: opened.files, now: localNow() });
    if (summary) setList({ ...opened, summary });
    return summary;
  };
  const read = async (files: readonly TableFile[]) => {
    setTables(null);
    setWritten(null);
    const summary = await thread.ask('read', { files, asOf: today });
    if (!summary) return;
    setTables({ names: files.map(({ name }) => name), summary });
    setJob('publish');
    await look(list);
  };
  const open = async (opened: Opened | null) => {
    setWritten(null);
    const summary = await look(opened);
    setKeys((held) => (summary ? keysOf(held, summary) : NO_KEYS));
    if (summary || !opened) setKnown(opened ? [headsOf(opened.files)] : []);
    if (summary) setAbout((before) => saidBy(summary, before));
    setJob(tables || !summary ? 'publish' : 'renew');
  };
  const sign = async (choices: SignChoices) => {
    setWritten(null);
    const common = {
      list: list?.files ?? new Map(),
      now: localNow(),
      edition: wantedOf(atHand),
    };
    const signed = await {
      publish: () =>
        thread.ask('publish', {
          ...common,
          about: {
            title: about.title,
            publisher: about.publisher,
            licence: about.licence,
            contact: contactsOf(about.contacts),
            mayShrink: choices.mayShrink,
            mayBeEmpty: choices.mayBeEmpty,
          },
          skipsErrors: choices.skipsErrors,
          keys,
        }),
      renew: () => thread.ask('renew', { ...common, keys: keys.release }),
      rotate: () => thread.ask('rotate', { ...common, root: keys.root, newRelease: keys.release }),
    }[job]();
    if (!signed) return;
    setWritten(signed);
    setKnown([...known, headsOf(signed.files)]);
    // What comes next goes on from here.
    await look({ handle: list?.handle ?? null, files: signed.files });
  };
  const isBusy = thread.work !== null;
  return (
    <View name="publish" title={t('publish.title')}>
      <p className="hint">{t('publish.hint')}</p>
      <WorkNote work={thread.work} fault={thread.fault} onCancel={thread.cancel} />
      <TablesSection tables={tables} isBusy={isBusy} onFiles={read} />
      <ListSection list={list} isBusy={isBusy} hasTables={tables !== null} onList={open} />
      <KeysSection
        list={list?.summary ?? null}
        job={job}
        keys={keys}
        onKeys={setKeys}
        onJob={setJob}
      />
      <About about={about} isFixed={job !== 'publish'} onAbout={setAbout} />
      <Sign
        key={`${tables?.names.join()}${list?.summary.sequence}`}
        job={job}
        tables={tables}
        list={list?.summary ?? null}
        keys={keys}
        about={about}
        isBusy={isBusy}
        edition={
          <EditionField
            atHand={atHand}
            hasEdition={list?.summary.hasEdition ?? false}
            onEdition={setAtHand}
          />
        }
        onJob={setJob}
        onSign={sign}
      />
      {written && (
        <WrittenSection
          written={written}
          about={about}
          handle={list?.handle ?? null}
          known={known}
        />
      )}
    </View>
  );
}
