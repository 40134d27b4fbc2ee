import { unzipSync } from 'fflate';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A file that was handed to the browser's downloads. */
export interface SavedFile {
  name: string;
  blob: Blob;
}

/** From here on, what a view saves, in order. */
export function catchSaved(): SavedFile[] {
  const saved: SavedFile[] = [];
  let last = new Blob();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return 'blob:x';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: last });
  });
  return saved;
}

/** jsdom's blobs are read by its own reader alone. */
const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

/** What is in a saved zip, by its files' names. */
export const filesIn = async (file: SavedFile | undefined) =>
  unzipSync(await bytesOf(file?.blob ?? new Blob()));
