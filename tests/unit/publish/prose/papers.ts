import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import type { Field } from '../../../../lib/tables/known-headings';

/** Whole papers for tests of the drafter: a title in the first line, and what is offered of them. */

export const Q = '余姚市示例启明培训学校有限公司';
export const X = '余姚市示例星河教育科技有限公司';

export const draftOf = (body: string) => {
  const [title = '', ...paragraphs] = body.split('\n');
  return draftNotice({ title, paragraphs });
};

/** What is offered of a paper: `名称 处理结果 日期 机关`. */
export const offeredBy = (body: string, ...fields: Field[]) =>
  draftOf(body)
    .rows.filter(({ refused }) => !refused)
    .map(({ name, cells }) =>
      [name, ...fields.map((field) => cells.get(field)?.text ?? '')].join(' '),
    );

/** A notice of 余姚市教育局, signed on 2026-11-05. */
export const notice = (text: string, title = '余姚市教育局关于校外培训的通报') =>
  `${title}\n${text}\n余姚市教育局\n2026年11月5日`;
