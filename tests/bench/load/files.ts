import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Write buffers as files, hand them to `work` as Blobs that read from disk, and remove them. */
export async function withBlobs<T>(
  buffers: Record<string, Uint8Array | Blob>,
  work: (blobs: Record<string, Blob>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jianxun-bench-'));
  try {
    const blobs: Record<string, Blob> = {};
    for (const [name, bytes] of Object.entries(buffers)) {
      const plain = bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes;
      writeFileSync(join(folder, name), plain);
      blobs[name] = await openAsBlob(join(folder, name));
    }
    return await work(blobs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
