import { crc32, inflateRawSync } from 'node:zlib';
import {
  type Packed,
  packedBytes,
  readDirectory,
  ZipFault,
} from '../../../tables/xlsx/zip-directory';
import { TableFault } from '../../tables/table';

/**
 * Archives by Node's zlib. None is unpacked as a whole; sizes are held against caps before and while
 * inflating.
 */

/** Inflated bytes of a whole workbook; 100,000 rows of twenty columns take a fifth of it. */
const MAX_INFLATED = 512 * 1024 * 1024;

/** Reads one file of an archive; null when it has none of that name. */
export type ReadPart = (name: string) => Uint8Array | null;

const REASONS: Record<ZipFault['reason'], string> = {
  broken: '不是完好的 .xlsx 文件，请用电子表格软件打开后另存一次',
  password: '文件有密码，请去掉密码后另存',
  'too-large': '解压后超过 512 MB，不像是名单',
};

function unpack(bytes: Uint8Array, part: Packed): Uint8Array {
  const packed = packedBytes(bytes, part);
  // The stated size is the cap while inflating: a part that says 1 kB and holds 1 GB stops at 1 kB.
  const data =
    part.method === 0
      ? packed
      : new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(part.size, 1) }));
  if (data.length !== part.size || crc32(data) !== part.crc) throw new ZipFault('broken');
  return data;
}

/** Opens an archive. Throws a `TableFault` when it is none, encrypted, damaged or too large. */
export function openZip(bytes: Uint8Array, file: string): ReadPart {
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      // What zlib says of a broken stream is no `ZipFault`.
      const reason = error instanceof ZipFault ? error.reason : 'broken';
      throw new TableFault(file, '文件', REASONS[reason]);
    }
  };
  const files = guard(() => readDirectory(bytes, MAX_INFLATED));
  return (name) => {
    const part = files.get(name);
    return part ? guard(() => unpack(bytes, part)) : null;
  };
}
