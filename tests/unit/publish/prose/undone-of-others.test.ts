import { describe, expect, it } from 'vitest';
import { notice, offeredBy, Q, X } from './papers';

/** A report that tells of several units what was done to them, and of one what was undone. */

const Y = '余姚市示例晨光培训学校有限公司';
const offered = (text: string) => offeredBy(notice(text), 'result');
const FINED = `2026年11月2日，我局对${Q}罚款5万元。`;
const OTHER = `2026年11月3日，我局对${X}罚款3万元`;

describe('what was undone of one unit', () => {
  it.each([
    `${FINED}${OTHER}，该处罚已撤销。`,
    `${FINED}${OTHER}，该处罚后经复议撤销。`,
    `${FINED}\n${OTHER}。该处罚决定已被余姚市人民法院撤销。`,
    `${FINED}\n此前对${X}作出的罚款3万元的处罚决定已撤销。`,
    `${FINED}\n我局撤销对${X}作出的行政处罚决定。`,
    `${FINED}\n${X}不服处罚提起诉讼，余姚市人民法院判决撤销对${X}的处罚决定。`,
    `${FINED}${OTHER}。其中对${X}的罚款经复议撤销。`,
    `${FINED}${OTHER}。后因主体错误，撤销对${X}的处罚。`,
    `${FINED}\n现撤销对${X}的处罚。`,
    `一、${Q}案。${Q}无证办学，被罚款5万元。\n二、${X}案。${X}无证办学，被罚款3万元。\n注：对${X}的处罚已撤销。`,
  ])('leaves the other its own: %s', (text) => {
    expect(offered(text)).toEqual([`${Q} 罚款5万元`]);
  });

  it.each([
    `${FINED}该处罚已撤销。`,
    `${FINED}\n经${X}举报立案，因其撤回举报，该处罚决定已撤销。`,
    `2026年11月2日，我局对${Q}、${X}罚款5万元。该处罚已撤销。`,
    `${FINED}${OTHER}。上述处罚均已撤销。`,
    `${FINED}${OTHER}。对${X}等的处罚已撤销。`,
    `${FINED}${OTHER}。后者已撤销。`,
    `2026年11月2日，我局对${Q}罚款5万元，后余姚市人民政府复议决定撤销。`,
    `2026年11月2日，我局对${Q}罚款5万元，现自行撤销。`,
  ])('is undone of it all the same: %s', (text) => {
    expect(offered(text)).toEqual([]);
  });
});

describe('what was undone of somebody by another name', () => {
  const CALLED = ['示例启明', '启明培训', '启明培训学校', '余姚市示例启明培训学校'];
  it.each(
    CALLED.flatMap((name) => [
      `对${name}的处罚已撤销。`,
      `${name}的处罚已撤销。`,
      `我局撤销对${name}作出的处罚决定。`,
    ]),
  )('is undone of whoever is called so: %s', (undone) => {
    expect(offered(`${FINED}${undone}`)).toEqual([]);
    expect(offered(`${FINED}${OTHER}。${undone}`)).not.toContain(`${Q} 罚款5万元`);
  });

  it.each(['曾用名：', '原名'])('is undone of whoever was called so: %s', (was) => {
    const told = `2026年11月2日，我局对${Q}（${was}${Y}）罚款5万元。`;
    expect(offered(`${told}对${Y}的处罚已撤销。`)).toEqual([]);
  });
});

it('a review that its party takes back leaves the act', () => {
  expect(offered(`2026年11月2日，我局对${Q}罚款5万元，其不服申请复议，后撤回。`)).toHaveLength(1);
});

describe('a note below a series', () => {
  const items = `1.${Q}：罚款5万元\n2.${X}：警告\n3.${Y}：警告`;
  it.each([
    '注：上述处罚已撤销。',
    '以上处罚决定均已撤销。',
    '注：是否处罚以决定书为准。',
    '注：以上均为拟处罚，以决定书为准。',
    '最终处罚以决定书为准。',
  ])('is of all of it: %s', (note) => {
    expect(offered(`${items}\n${note}`)).toEqual([]);
  });

  it.each(['注：具体内容以处罚决定书为准。', '以上处罚均已执行完毕。'])('leaves it: %s', (note) => {
    expect(offered(`${items}\n${note}`)).toHaveLength(3);
  });

  it('is of the one that it names by number', () => {
    const rows = offered(`${items}\n注：第2项处罚已撤销。`);
    expect(rows).toContain(`${Q} 罚款5万元`);
    expect(rows).not.toContain(`${X} 警告`);
  });

  it('is none where it goes on about the last', () => {
    expect(offered(`${items}\n上述行为违反规定，我局拟对其罚款1万元。`)).toHaveLength(2);
  });
});

it.each(['是否处罚以决定书为准', '最终处罚以决定书为准', '处罚结果以正式决定书为准'])(
  'what is left to a paper is not decided: %s',
  (said) => {
    expect(offered(`2026年11月2日，我局对${Q}罚款5万元，${said}。`)).toEqual([]);
  },
);

describe('traditional characters', () => {
  it('are read in running text as simplified ones', () => {
    expect(offered(`2026年11月2日，我局對${Q}罰款5萬元。`)).toEqual([`${Q} 罚款5万元`]);
    const letter = `餘姚市教育局行政處罰決定書\n當事人：${Q}\n經查，當事人無證辦學。我局決定對當事人罰款5萬元。\n余姚市教育局\n2026年11月5日`;
    expect(offeredBy(letter, 'result', 'date', 'authority')).toEqual([
      `${Q} 罚款5万元 2026-11-05 余姚市教育局`,
    ]);
  });

  it.each([
    `2026年11月2日，我局對${Q}法定代表人張某罰款500元。`,
    `我局擬對${Q}罰款5萬元。`,
    `2026年11月2日，我局撤銷對${Q}作出的罰款5萬元的處罰決定。`,
  ])('so that nothing is made of what is none: %s', (text) => {
    expect(offered(text).filter((row) => row.includes('罚'))).toEqual([]);
  });
});
