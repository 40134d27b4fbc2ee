import { useState } from 'react';
import { localNow } from '../lib/domain/clock';
import { parseUrl } from '../lib/domain/url';
import { type Dossier, makeDossier } from '../lib/dossier/make-dossier';
import type { DossierPage, DossierPicture, DossierRecord } from '../lib/dossier/texts';
import { useApp } from './app';
import { CopyButton } from './copy';
import { ErrorNote } from './error-note';
import { Button, CheckField } from './fields';
import { PicturesField } from './pictures-field';
import { saveFile } from './save-file';
import { NoteField } from './text-fields';
import { useAction } from './use-request';
import { versionText } from './version';

/**
 * Reads the page at hand when the button is pressed, its text as the worker gives it; null if that moved on
 * meanwhile. Null itself where there is no page.
 */
export type ReadPage =
  | ((tab: number, readText: () => Promise<string | null>) => Promise<DossierPage | null>)
  | null;

interface DossierFormProps {
  /** The tab whose page goes in, as long as the user leaves it in; null if there is none. */
  tab: number | null;
  readPage: ReadPage;
  /** The page's address as it is told here. Nothing is saved if it is another one by now. Absent if it is not told. */
  url?: string;
  /** Does the page show what is saved? If not, it goes in only if the user says so. */
  isOfPage?: boolean;
  /** Asked for when the button is pressed; with how each meets the page of now where that goes in. */
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
      <p className="dossier-hash">
        <code>{hash}</code>
      </p>
      <p className="row">
        <CopyButton label={t('dossier.copyHash')} text={hash} />
      </p>
    </>
  );
}
