/** Rows of a table of decisions as an office prints it. */

export const HEAD = ['序号', '机构名称', '处罚内容', '处罚日期', '作出机关'];
/** The row of a unit; its number is its fine, and its day. */
export const rowOf = (at: number, name: string): string[] => [
  String(at),
  name,
  `罚款${at}万元`,
  `2026-09-0${at}`,
  '余姚市教育局',
];
export const [A, B, C] = [
  '余姚市示例启明培训学校',
  '余姚市示例晨光培训学校',
  '余姚市示例星河培训学校',
];
