import { unzipSync } from 'fflate';

/** The files of an archive by their paths. */
export const readZip = (bytes: Buffer): Map<string, Buffer> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, Buffer.from(file)]));
