import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../lib/publish/documents/read-document';

const read = (text: string) =>
  readDocument({ name: '文件.txt', bytes: new TextEncoder().encode(text) });

const LETTER = [
  '余姚市教育局行政处罚决定书',
  '余教罚决字(2026)15号',
  '当事人:余姚市示例启明培训学校有限公司',
  '经查,当事人无证办学,收费20,000.00元.',
  '决定:责令停止办学,罚款20,000.00元.',
  '如不服,可在六十日内申请复议.',
  '余姚市教育局',
  '2026年9月12日',
];

describe('a text', () => {
  it.each([
    ['of narrow commas', LETTER.join('\n')],
    ['with tabs behind its labels', LETTER.join('\n').replaceAll(':', ':\t').replaceAll(',', '，')],
    ['with lines between', LETTER.join('\n\n')],
  ])('%s is running text, with its first line as title', async (_, text) => {
    const { sheets, paragraphs, title } = await read(text);
    expect(sheets).toEqual([]);
    expect(title).toBe('余姚市教育局行政处罚决定书');
    expect(paragraphs).toHaveLength(LETTER.length);
  });

  it('whose line is a heading of a table by itself is running text', async () => {
    const lines = [
      '行政处罚决定书',
      '当事人',
      '名称：示例学校',
      '经查，当事人无证办学。',
      '罚款1万元。',
    ];
    expect((await read(lines.join('\n'))).paragraphs).toEqual(lines);
  });

  it.each([
    ['whose cells nobody heads', '甲,乙\n丙,丁\n戊,己'],
    ['of one column', '机构名称\n示例学校\n样例学校'],
    ['of two columns', '名称\t代码\n示例学校\t91'],
    [
      'below more lines than it has',
      '余姚市黑名单\n说明一\n说明二\n说明三\n机构名称,处理结果,作出机关\n示例学校,警告,余姚市教育局',
    ],
    ['that stands upright', '当事人,示例学校\n处罚结果,罚款2万元\n处罚机关,余姚市教育局'],
  ])('%s is a table', async (_, text) => {
    const { sheets, paragraphs } = await read(text);
    expect(sheets).toHaveLength(1);
    expect(paragraphs).toEqual([]);
  });
});
