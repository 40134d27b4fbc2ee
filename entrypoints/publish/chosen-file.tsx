import { useState } from 'react';
import { useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import type { Bytes } from '../../lib/list/bytes';

/** What was chosen cannot be read any more: it was moved, or another program holds it. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(readonly file: string) {
    super(file);
  }
}

/** The bytes of a file that a person chose. Throws an `Unreadable`. */
export async function bytesOf(file: File): Promise<Bytes> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Unreadable(file.name);
  }
}

/** Reads what was chosen; `unreadNote` says which file could not be read last, and why that may be. */
export function useReading() {
  const { t } = useApp();
  const [file, setFile] = useState<string | null>(null);
  return {
    /** Undefined where a file cannot be read. */
    async read<T>(reading: Promise<T>): Promise<T | undefined> {
      setFile(null);
      try {
        return await reading;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        setFile(error.file);
        return undefined;
      }
    },
    forgetUnread: () => setFile(null),
    unreadNote: file !== null && <FaultNote text={t('file.unreadable', { file })} />,
  };
}
