import type { Day } from '../../domain/day';
import type { SubjectReply } from '../../domain/entry';
import { parseDate } from '../rules/dates';
import { mentionsPerson } from '../rules/persons-told';
import { excerpt } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';
import { sourceFault } from './provenance';
import { withoutNumbers } from './without-numbers';

/**
 * What the listed unit says of the act: 机构回应, 回应日期, 回应链接. It is signed as it was given, so a long one is
 * refused and never cut.
 */

/** As many as the entry's schema takes. */
const UNITS = 1000;

/** The unit's words on one line, without anybody's mobile or identity number. */
function readText(reader: RowReader, printed: string): string {
  const kept = withoutNumbers(reader, 'reply', '机构回应', printed);
  if (mentionsPerson(kept))
    reader.remark('warning', 'reply', '机构回应疑写有自然人姓名，请与该单位核实后改写再发布');
  if (kept.length > UNITS)
    reader.remark(
      'error',
      'reply',
      `机构回应有 ${kept.length} 字，最多 ${UNITS} 字；请由该单位缩短，或只写要点并填回应链接`,
    );
  return kept;
}

/** The day of the reply; null after leaving the reason. */
function readDay(reader: RowReader, decidedOn: Day, asOf: Day): Day | null {
  const text = reader.cell('repliedOn');
  const date = parseDate(text);
  if (date?.precision !== 'day') {
    const told = text === '' ? '写了机构回应，缺少回应日期' : `日期须精确到日：${excerpt(text)}`;
    reader.remark('error', 'repliedOn', told);
    return null;
  }
  if (date.day > asOf) {
    reader.remark('error', 'repliedOn', `日期晚于名单日期 ${asOf}：${text}`);
    return null;
  }
  if (date.day < decidedOn)
    reader.remark('warning', 'repliedOn', '回应日期早于作出处理的日期，请核对是不是对这一项的回应');
  return date.day;
}

/** The reply of a row's unit; undefined where it has none, or after leaving the reason. */
export function readReply(reader: RowReader, decidedOn: Day, asOf: Day): SubjectReply | undefined {
  const printed = reader.cell('reply');
  const source = reader.cell('repliedAt');
  if (!reader.says('reply')) {
    for (const field of ['repliedOn', 'repliedAt'] as const)
      if (reader.says(field)) reader.remark('note', field, '没有写机构回应，这一格未采用');
    return undefined;
  }
  const text = readText(reader, printed);
  const on = readDay(reader, decidedOn, asOf);
  const hasSource = reader.says('repliedAt');
  const fault = hasSource ? sourceFault(source) : null;
  if (fault) reader.remark('error', 'repliedAt', fault);
  return on === null || fault ? undefined : { text, on, ...(hasSource && { source }) };
}
