import { type ClipboardEvent, type ReactNode, useId, useState } from 'react';
import type { DossierPicture } from '../lib/dossier/texts';
import { useApp } from './app';
import { Button } from './fields';

/** Pictures of one dossier, and their bytes together: it is made in memory. */
const MOST = 20;
const MEGABYTES = 40;

/** How a file of a type of pictures is called; of others no picture is made. */
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

/** The pictures of these files with those that were there, as far as there is room. */
async function withFiles(known: readonly DossierPicture[], files: readonly File[]) {
  const pictures = [...known];
  let isOver = false;
  for (const file of files) {
    const type = ENDINGS[file.type];
    if (type === undefined) continue;
    if (pictures.length >= MOST || sizeOf(pictures) + file.size > MEGABYTES * 1e6) isOver = true;
    else pictures.push({ type, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return { pictures, isOver };
}

interface PicturesFieldProps {
  pictures: readonly DossierPicture[];
  onChange(pictures: readonly DossierPicture[]): void;
  /** A picture that is pasted into any of these is taken too. */
  children: ReactNode;
}

/** Pictures that the user adds: pasted anywhere in the form, or chosen. */
export function PicturesField({ pictures, onChange, children }: PicturesFieldProps) {
  const { t } = useApp();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const add = async (files: readonly File[]) => {
    const next = await withFiles(pictures, files);
    setIsOver(next.isOver);
    onChange(next.pictures);
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length > 0) void add(files);
  };
  return (
    <div className="stack" onPaste={onPaste}>
      {children}
      <div className="stack-close">
        <label className="field-label" htmlFor={id}>
          {t('dossier.pictures')}
        </label>
        <input
          id={id}
          type="file"
          multiple
          accept={Object.keys(ENDINGS).join()}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            void add([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <p id={`${id}-hint`} className="hint">
          {t('dossier.paste')}
        </p>
        <p role="status" className="hint said">
          {pictures.length > 0 && t('dossier.attached', { n: pictures.length })}
          {isOver && ` ${t('dossier.tooMuch', { n: MOST, size: MEGABYTES })}`}
        </p>
        {pictures.length > 0 && (
          <p className="row">
            <Button className="text-button" onClick={() => onChange([])}>
              {t('dossier.detach')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
