import { decodeText, EncodingFault } from '../../tables/decode';
import { TableFault } from '../tables/table';

/** `decodeText` for a clerk's file: throws a `TableFault` that names line and byte. */
export function decodeTable(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof EncodingFault)) throw error;
    throw new TableFault(
      file,
      `第${error.line}行（字节 ${error.byte} 起）`,
      '编码无法识别：既不是 UTF-8，也不是 GB18030',
    );
  }
}
