import { describe, expect, it } from 'vitest';
import { draftOf, notice, offeredBy, Q, X } from './papers';

/** Whom a bulletin names beside an act of somebody else, or of another list. */

/** Parties with an act that a person may accept: `名称 处理结果`. */
const actedOn = (text: string): string[] =>
  draftOf(notice(text))
    .rows.filter(({ refused, cells }) => !refused && cells.get('result')?.text)
    .map(({ name, cells }) => `${name} ${cells.get('result')?.text}`);

describe('a list that says of itself what it is', () => {
  const list = (call: string) => `我局对无证办学的机构依法罚款。\n${call}\n1.${Q}\n2.${X}`;
  it.each([
    '下列机构年检不合格：',
    '下列机构获评优秀：',
    '下列机构投诉较多：',
    '下列机构未被罚款：',
    '下列机构拟罚款5万元：',
    '下列机构被他人冒用名义：',
    '以下机构将被约谈：',
    '以下机构不在黑名单之列：',
    '除以下机构外，其余机构均被列入黑名单：',
    '以下机构黑名单信息有误，予以更正：',
    '以下机构签订承诺书，违规愿列入黑名单：',
    '现将列入黑名单的机构公布如下：',
  ])('has no act from above it: %s', (call) => {
    expect(actedOn(list(call))).toEqual([]);
  });

  it.each([
    '名单如下：',
    '具体名单如下：',
    '现将名单公布如下：',
    '以下机构存在上述问题：',
    '以下2家机构受到处罚：',
    '以下机构被处罚：',
    '下列机构因虚假宣传被查处：',
    '以下机构违规办学：',
    '以下机构未按期整改：',
    '以下机构（排名不分先后）：',
  ])('but where it refers to that: %s', (call) => {
    const text = `2026年11月2日，我局对2家机构罚款3万元。\n${call}\n1.${Q}\n2.${X}`;
    expect(actedOn(text)).toEqual([`${Q} 罚款3万元`, `${X} 罚款3万元`]);
  });

  it('is no list of acts where it only promises', () => {
    const text = `以下机构签订承诺书，违规愿列入黑名单：\n1.${Q}\n2.${X}`;
    expect(actedOn(text)).toEqual([]);
  });
});

it.each([
  `2026年11月2日，我局对${Q}予以通报表扬，对${X}予以通报批评。`,
  `2026年11月2日，我局将${Q}移出黑名单，对${X}予以通报批评。`,
])('who is praised has none of the next one’s act: %s', (text) => {
  expect(actedOn(text)).toEqual([`${X} 予以通报批评`]);
});

it.each(['楼上', '楼下', '内', '的'])('a class %s somebody is not that one', (where) => {
  const text = `2026年11月2日，${Q}${where}${where === '的' ? '另一' : '的无证'}培训点被责令停止举办。`;
  expect(actedOn(text)).toEqual([]);
});

it.each(['成立于2018年3月1日', '办学许可证于2026年9月1日到期', '有效期至2026年9月1日'])(
  'a day in the life of a unit is not that of the act: %s',
  (told) => {
    expect(offeredBy(notice(`${Q}${told}，被罚款5万元。`), 'date')).not.toContain(
      `${Q} 2026-09-01`,
    );
    expect(offeredBy(notice(`${Q}${told}，被罚款5万元。`), 'date')).not.toContain(
      `${Q} 2018-03-01`,
    );
  },
);

it.each(['教学点', '培训班', '培训机构办学许可证'])('but its own %s is a part of it', (part) => {
  expect(actedOn(notice(`2026年11月2日，${Q}的${part}被取缔。`))).toEqual([`${Q} 取缔`]);
});
