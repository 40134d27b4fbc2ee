import { parseUscc, usccChecksumHolds } from '../../domain/identifiers';
import { hidesATitle } from '../rules/name-text';
import { withoutPersonalNumbers } from '../rules/persons-told';
import { excerpt } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';

/** The credit code of an organ of the state (GB 32100: 机构编制, 机关). That of a public school begins with 12. */
const OF_OFFICE = /^11/;

/**
 * The USCC of a row in canonical form; an error for a mask, a wrong form or what is a person's identity number, a
 * warning for the checksum.
 */
export function readUscc(reader: RowReader): string | null {
  const text = reader.cell('uscc');
  if (!reader.says('uscc')) return null;
  if (hidesATitle(text)) {
    reader.remark('error', 'uscc', '统一社会信用代码已被隐去，无法登载');
    return null;
  }
  const code = parseUscc(text);
  if (!code && !/[\dA-Za-z]/.test(text.normalize('NFKC'))) {
    reader.remark('note', 'uscc', `没有写代码，写的是：${excerpt(text)}`);
    return null;
  }
  if (!code) {
    reader.remark('error', 'uscc', `不是 18 位统一社会信用代码：${withoutPersonalNumbers(text)}`);
    return null;
  }
  if (OF_OFFICE.test(code)) {
    reader.remark('warning', 'uscc', `是行政机关的代码，不是被列单位的，未登载：${code}`);
    return null;
  }
  if (usccChecksumHolds(code)) return code;
  if (withoutPersonalNumbers(code) !== code) {
    reader.remark('error', 'uscc', '像个人的身份证号码，不予登载；请改填单位的统一社会信用代码');
    return null;
  }
  reader.remark('warning', 'uscc', '校验位不符（早期试点代码可能如此），请核对');
  return code;
}
