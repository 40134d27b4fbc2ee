import { type ClipboardEvent, type ReactNode, useRef, useState } from 'react';
import { localNow } from '../lib/domain/clock';
import { parseUrl } from '../lib/domain/url';
import { type Dossier, makeDossier } from '../lib/dossier/make-dossier';
import type { DossierPage, DossierPicture, DossierRecord } from '../lib/dossier/texts';
import type { Translate } from '../lib/wording/messages/translate';
import { useApp } from './app';
import { CopyButton } from './copy';
import { ErrorNote } from './error-note';
import { Button, CheckField, Said } from './fields';
import { saveFile } from './save-file';
import { Labelled, NoteField } from './text-fields';
import { useAction } from './use-request';
import { versionText } from './version';

/**
 * Reads the page at hand when the button is pressed; its text comes from the worker by `readText`. Gives null if the
 * tab has moved on meanwhile. Null itself where there is no page.
 */
export type ReadPage =
  | ((tab: number, readText: () => Promise<string | null>) => Promise<DossierPage | null>)
  | null;

interface DossierFormProps {
  /** The tab whose page goes in, as long as the user leaves it in; null if there is none. */
  tab: number | null;
  readPage: ReadPage;
  /**
   * The page's address as the view tells it; absent if it tells none. Nothing is saved if the page has another address
   * by now.
   */
  url?: string;
  /** Does the page show what is saved? If not, it goes in only if the user says so. */
  isOfPage?: boolean;
  /** Gives the records when the button is pressed. `withPage`: each with how it meets the page as it is now. */
  records(withPage: boolean): Promise<DossierRecord[]>;
}

/** The result of the button: a saved dossier, or a page that moved on meanwhile. */
type Made = Dossier | 'moved';

/** Saves a page with its records and a note as one zip. The page is read on the click alone. */
export function DossierForm({ tab, readPage, url, isOfPage = true, records }: DossierFormProps) {
  const { t, ask, today } = useApp();
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const withPage = chosen ?? isOfPage;
  const [pictures, setPictures] = useState<readonly DossierPicture[]>([]);
  const [made, setMade] = useState<Made | null>(null);
  const making = useAction();
  const make = async (): Promise<Made> => {
    let told: DossierRecord[] = [];
    let page: DossierPage | null = null;
    if (tab !== null && readPage !== null && withPage) {
      // Records and text belong to one page: both are asked for before it can have moved on unseen.
      page = await readPage(tab, async () => {
        told = await records(true);
        return ask('pageText', { tab });
      });
      if (!page || (url !== undefined && page.url !== url)) return 'moved';
    } else told = await records(false);
    const content = { records: told, note, page, pictures, at: localNow() };
    return makeDossier(t, { ...content, version: versionText(), today });
  };
  const press = () => {
    setMade(null);
    making.run(make(), (next) => {
      setMade(next);
      if (next !== 'moved') saveFile(next.name, next.zip);
    });
  };
  return (
    <div className="stack dossier">
      <p className="hint">{t('dossier.hint')}</p>
      <PicturesField pictures={pictures} onChange={setPictures}>
        <NoteField label={t('dossier.note')} note={note} onChange={setNote} />
      </PicturesField>
      {tab !== null && readPage && (
        <CheckField
          label={t('dossier.withPage')}
          hint={parseUrl(url ?? '')?.host ?? ''}
          value={withPage}
          onChange={setChosen}
        />
      )}
      <p className="row actions">
        <Button isIdle={making.isBusy} onClick={press}>
          {t('dossier.make')}
        </Button>
      </p>
      <div className="stack-close" role="status">
        {making.isBusy && <p className="hint">{t('dossier.making')}</p>}
        {made === 'moved' && <p>{t('dossier.moved')}</p>}
        {made !== null && made !== 'moved' && <Saved dossier={made} />}
      </div>
      <ErrorNote error={making.error} />
    </div>
  );
}

/** Where it went, and its hash, which whoever notes it down can compare later. */
function Saved({ dossier: { name, hash } }: { dossier: Dossier }) {
  const { t } = useApp();
  return (
    <>
      <p>{t('dossier.saved', { name })}</p>
      <p className="meta">{t('dossier.hash')}</p>
      <p className="meta dossier-hash">
        <code>{hash}</code>
      </p>
      <p className="row">
        <CopyButton label={t('dossier.copyHash')} text={hash} />
      </p>
    </>
  );
}

/** Pictures of one dossier, and their bytes together: it is made in memory. */
const MOST = 20;
const MEGABYTES = 40;

/** Endings of file names by type of picture. A file of another type is no picture here. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
  'image/heic': 'heic',
};

const sizeOf = (pictures: readonly DossierPicture[]): number =>
  pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);

const hasRoom = (pictures: readonly DossierPicture[], size: number): boolean =>
  pictures.length < MOST && sizeOf(pictures) + size <= MEGABYTES * 1e6;

/** Why a file was not attached: no room, no picture, or it cannot be read. */
type Why = 'over' | 'other' | 'unread';

async function readPicture(file: File, isRoom: () => boolean): Promise<DossierPicture | Why> {
  const type = ENDINGS[file.type];
  // An empty file proves nothing, whatever it is called.
  if (type === undefined || file.size === 0) return 'other';
  if (!isRoom()) return 'over';
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return 'unread';
  // While it was read, others may have been added.
  return isRoom() ? { type, bytes: new Uint8Array(bytes) } : 'over';
}

/** A file that was not attached. */
interface Left {
  file: string;
  why: Why;
}

function leftTexts(t: Translate, left: readonly Left[]): string[] {
  const filesOf = (wanted: Why) => left.filter(({ why }) => why === wanted).map(({ file }) => file);
  const others = filesOf('other');
  return [
    ...(filesOf('over').length > 0 ? [t('dossier.tooMuch', { n: MOST, size: MEGABYTES })] : []),
    ...(others.length > 0
      ? [t('dossier.noPictures', { files: others.join(t('text.between')) })]
      : []),
    ...filesOf('unread').map((file) => t('file.unreadable', { file })),
  ];
}

interface PicturesFieldProps {
  pictures: readonly DossierPicture[];
  onChange(pictures: readonly DossierPicture[]): void;
  /** A picture that is pasted into any of these is taken too. */
  children: ReactNode;
}

/** Pictures that the user adds: pasted anywhere in the form, or chosen. */
function PicturesField({ pictures, onChange, children }: PicturesFieldProps) {
  const { t } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState<readonly Left[]>([]);
  const attached = useRef(pictures);
  const take = (next: readonly DossierPicture[]) => {
    attached.current = next;
    onChange(next);
  };
  const add = async (files: readonly File[]) => {
    const refused: Left[] = [];
    for (const file of files) {
      const picture = await readPicture(file, () => hasRoom(attached.current, file.size));
      if (typeof picture === 'string') refused.push({ file: file.name, why: picture });
      else take([...attached.current, picture]);
    }
    setLeft(refused);
  };
  const detach = () => {
    take([]);
    setLeft([]);
    // The button is gone.
    field.current?.focus();
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length > 0) void add(files);
  };
  return (
    <div className="stack" onPaste={onPaste}>
      {children}
      <div className="stack-close">
        <Labelled label={t('dossier.pictures')} hint={t('dossier.paste')}>
          {(labelled) => (
            <input
              {...labelled}
              ref={field}
              type="file"
              multiple
              accept={Object.keys(ENDINGS).join()}
              onChange={({ currentTarget }) => {
                void add([...(currentTarget.files ?? [])]);
                currentTarget.value = '';
              }}
            />
          )}
        </Labelled>
        <Said>
          {pictures.length > 0 && t('dossier.attached', { n: pictures.length })}
          {leftTexts(t, left).map((text) => ` ${text}`)}
        </Said>
        {pictures.length > 0 && (
          <p className="row">
            <Button className="text-button" onClick={detach}>
              {t('dossier.detach')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
