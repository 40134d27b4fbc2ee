import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

/** A page's width breaks a name anywhere: it is read whole, or nobody is drafted. */
const NAMES = [
  '余姚市示例思齐未来文化传播有限公司',
  '余姚市示例启明培训学校有限公司',
  '余姚市示例向日葵托管服务中心',
  '余姚市示例小海豚艺术培训有限公司余姚第一分公司',
  '余姚市示例启明教育咨询中心（普通合伙）',
];
const LABELS = ['当事人：', '当 事 人： ', '被处罚单位：', '当事人名称：'];

const cut = (name: string, at: number, label: string) =>
  draftNotice({
    title: '余姚市教育局行政处罚决定书',
    paragraphs: [
      `${label}${name.slice(0, at)}`,
      name.slice(at),
      '统一社会信用代码：91330281MAE1033B07',
      '经查，当事人未取得办学许可证，擅自举办校外培训机构。',
      '本机关决定对当事人作出如下处罚：罚款人民币10000元。',
      '余姚市教育局',
      '2026年9月3日',
    ],
  }).rows.filter(({ refused }) => !refused);

describe('a name that a page breaks', () => {
  it.each(LABELS)('is never drafted cut, behind %s', (label) => {
    const wrong = NAMES.flatMap((name) =>
      Array.from({ length: name.length - 1 }, (_, at) => at + 1).flatMap((at) =>
        cut(name, at, label)
          .filter((row) => row.name !== name)
          .map((row) => `${name.slice(0, at)}|${name.slice(at)} → ${row.name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is read whole where its form is broken', () => {
    const [name = ''] = NAMES;
    expect(cut(name, name.length - 4, '当 事 人： ').map((row) => row.name)).toEqual([name]);
  });

  it('does not swallow the next where both are whole', () => {
    const { rows } = draftNotice({
      title: '余姚市教育局关于行政处罚结果的公示',
      paragraphs: [
        '余姚市示例宾馆有限公司明知余姚市示例启明托管有限公司违规办班而提供场所。余姚市教育局于2026年9月3日给予警告。',
        '余姚市教育局',
      ],
    });
    expect(rows.map((row) => row.name).filter((name) => name.includes('明知'))).toEqual([]);
  });
});
