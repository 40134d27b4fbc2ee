import { type ClipboardEvent, type ReactNode, useRef, useState } from 'react';
import type { DossierPicture } from '../lib/dossier/texts';
import type { Translate } from '../lib/wording/messages/translate';
import { useApp } from './app';
import { Button, Said } from './fields';
import { Labelled } from './text-fields';

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
      ? [t('dossier.noPictures', { files: others.join(t('vet.between')) })]
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
export function PicturesField({ pictures, onChange, children }: PicturesFieldProps) {
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
