import { useApp } from '../../components/app';
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

/** The name of the file that could not be read; any other error goes on. */
export function unreadFile(error: unknown): string {
  if (error instanceof Unreadable) return error.file;
  throw error;
}

/** Which file cannot be read, and why that may be. */
export function UnreadableNote({ file }: { file: string }) {
  const { t } = useApp();
  return (
    <p className="fault" role="alert">
      {t('file.unreadable', { file })}
    </p>
  );
}
