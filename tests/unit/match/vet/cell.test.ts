import { describe, expect, it } from 'vitest';
import { readVetCell } from '../../../../lib/match/vet/cell';

/** Cells with more than one number in them, as tables have them. */

type Field = Parameters<typeof readVetCell>[0];

const asRead = (field: Field, text: string): string => {
  const { readings, remarks } = readVetCell(field, text);
  return [...readings.map(({ value }) => value), ...remarks].join(' ');
};

describe('telephone numbers of one cell are all read', () => {
  it.each([
    ['0574-62123457/0574-62123456', '057462123457 057462123456'],
    ['0574-62123457、13800001111', '057462123457 13800001111'],
    ['13900002222，13800001111', '13900002222 13800001111'],
    ['13900002222 / 138 0000 1111', '13900002222 13800001111'],
    ['13900002222；13800001111；400-820-0000', '13900002222 13800001111 4008200000'],
    ['13900002222 13800001111', '13900002222 13800001111'],
    ['0574-62123457\n13800001111', '057462123457 13800001111'],
    ['0574-62123457\n62123456', '057462123457 057462123456'],
    ['王老师13900002222 李老师13800001111', '13900002222 13800001111'],
    ['13900002222（王）13800001111（李）', '13900002222 13800001111'],
    ['微信：13800001111', '13800001111'],
    // Of the place that the one before it tells.
    ['0574-62123457/62123456', '057462123457 057462123456'],
    ['0574-62123457 62123456', '057462123457 057462123456'],
    ['(0574)62123457 13800001111', '057462123457 13800001111'],
    ['0574 6212 3457 138 0000 1111', '057462123457 13800001111'],
    ['62123457 0574-62123456', '62123457 057462123456 no-area-code'],
    ['400-820-0000 62123456', '4008200000 62123456 no-area-code'],
    ['（010）62123457、62123456', '01062123457 01062123456'],
    ['13900002222、62123456', '13900002222 62123456 no-area-code'],
    ['0574-62123457/95105105', '057462123457 95105105'],
    // One number, however it is written.
    ['2、0574-62123456', '057462123456'],
    ['1、13800001111', '13800001111'],
    ['0574-62123456,801', '057462123456'],
    ['0574-62123456转801', '057462123456'],
    ['0574 6212 3456（9:00-17:00）', '057462123456'],
    ['0574-62123456、周一至周五9:00-17:00', '057462123456'],
    ['400-820-0000', '4008200000'],
    ['138 0000 1111', '13800001111'],
    ['0574 62123456', '057462123456'],
    ['+86 574 62123456', '057462123456'],
    // What is no whole number leaves the cell open.
    ['0574-62123457/3456', '057462123457 bad-phone'],
    ['13800001111、1390000222', '13800001111 bad-phone'],
    ['张老师', 'bad-phone'],
  ])('%j: %s', (text, expected) => {
    expect(asRead('phone', text)).toBe(expected);
  });

  it('also beside names', () => {
    expect(asRead('any', '0574-62123457 62123456')).toBe('057462123457 057462123456');
    expect(asRead('any', '13900002222 13800001111')).toBe('13900002222 13800001111');
    expect(asRead('any', '330281 000012345')).toBe('330281 000012345');
    expect(asRead('any', `${CODE.slice(0, 8)} ${CODE.slice(8)}`)).toBe(CODE);
    expect(asRead('any', '0574-62123457/62123456')).toContain('057462123456');
    expect(asRead('any', '13900002222 / 13800001111')).toContain('13800001111');
  });
});

const [CODE, OLDER] = ['91330281MAYX000177', '91330203MAYX00156Y'];

describe('codes and filings of one cell are all read', () => {
  it.each<[Field, string, string]>([
    ['uscc', `${CODE}/${OLDER}`, `${CODE} ${OLDER}`],
    ['uscc', `${CODE}（三证合一）`, CODE],
    ['uscc', `旧：330281000012345 新：${CODE}`, CODE],
    ['uscc', `9133 0281 MAYX 0001 77`, CODE],
    ['uscc', `${CODE}1`, 'bad-code'],
    ['uscc', '330281000012345', 'bad-code'],
    // A spreadsheet kept 15 digits, and a person's identity number.
    ['uscc', '913302817810005000', 'bad-code'],
    ['uscc', '330281199001011234', 'bad-code'],
    ['uscc', '33028119900101123X', 'bad-code'],
    ['any', '330281199001011234', 'bad-code'],
    // An early code whose check character does not fit.
    ['uscc', '91350100M0001TGQXM', '91350100M0001TGQXM checksum'],
    ['uscc', '913302817810005671', '913302817810005671 checksum'],
    ['icp', '浙ICP备12345678号-1、浙ICP备12345679号', '浙ICP备12345678号 浙ICP备12345679号'],
    ['icp', '浙ICP备12345678号（已注销）', '浙ICP备12345678号'],
    ['icp', '浙ICP備12345678號-1', '浙ICP备12345678号'],
    ['icp', '浙ICP证030173号', 'bad-icp'],
    ['icp', '教APP备3300001号', 'bad-icp'],
  ])('%s %j: %s', (field, text, expected) => {
    expect(asRead(field, text)).toBe(expected);
  });
});

it.each<[Field, string, string]>([
  ['uscc', `同上\n${CODE}`, `${CODE} unreadable`],
  ['uscc', `${CODE}\n9133028`, `${CODE} bad-code`],
  ['uscc', `9133****MAYX000177\n${CODE}`, `${CODE} masked`],
  ['uscc', `不详\n同上`, 'unreadable unreadable'],
  ['icp', '浙ICP备12345678号\n浙ICP证030173号', '浙ICP备12345678号 bad-icp'],
  ['phone', '同上\n\n0574-62123457\n62123456', '057462123457 057462123456 unreadable'],
  // Another column's may be of another place.
  ['phone', '0574-62123457\n\n62123456', '057462123457 62123456 no-area-code'],
  ['site', '#N/A\nwww.example.com', 'www.example.com unreadable'],
])('what one of several columns leaves open stays open: %s %j', (field, text, expected) => {
  expect(asRead(field, text)).toBe(expected);
});

it.each(
  '#N/A ＃Ｎ／Ａ #REF! #VALUE! #NAME? #DIV/0! #NULL! #NUM! #SPILL! #CALC! #GETTING_DATA #n/a Err:502 错误:502'.split(
    ' ',
  ),
)('an error of a formula leaves a cell open, as 同上 does: %s', (text) => {
  for (const field of ['any', 'name', 'app', 'developer', 'site', 'uscc', 'phone'] as const)
    expect(readVetCell(field, text)).toEqual({ readings: [], remarks: ['unreadable'] });
});

it.each([
  ...[
    '示例口算V7.4',
    '示例口算7.4.620',
    '示例口算 v7.4.0',
    '示例口算（V7.4）',
    '示例口算(7.4.620版)',
  ],
  ...['示例口算版本7.4', '示例口算 Ver. 7.4'],
])('a version is no part of an app’s name: %s', (text) => {
  expect(asRead('app', text)).toBe('示例口算');
});

it.each(['3.15示例', '示例口算2', '示例口算2026', '7.4'])('other numbers are: %s', (text) => {
  expect(asRead('app', text)).toBe(text);
});

it.each<[string, string]>([
  // Signs in the place of what is left out.
  ['余姚市XX培训学校', 'masked'],
  ['余姚市__培训学校', 'masked'],
  ['余姚市○○培训学校', 'masked'],
  ['ＸＸ培训学校', 'masked'],
  ['示例XX', '示例XX'],
  ['XXL示例', 'XXL示例'],
  ['二〇〇八示例学校', '二〇〇八示例学校'],
  // A footnote's star hides nothing of a whole name.
  ['余姚市示例启明培训学校有限公司*', '余姚市示例启明培训学校有限公司'],
  ['* 余姚市示例启明培训学校', '余姚市示例启明培训学校'],
  ['*姚市示例启明培训学校', 'masked'],
  ['示例启明*', 'masked'],
  ['余姚市示例*培训学校有限公司', 'masked'],
  // In a wrong encoding: what is left may be near to somebody, and nobody is not listed.
  ['余姚市示例启\uFFFD培训学校', '余姚市示例启\uFFFD培训学校 unreadable'],
  ['锟斤拷锟斤拷培训', '锟斤拷锟斤拷培训 unreadable'],
  ['ÓàÒ¦ÊÐÊ¾Àý', 'ÓàÒ¦ÊÐÊ¾Àý unreadable'],
  ['École Exemple', 'École Exemple'],
])('a name that is not whole is told: %j', (text, expected) => {
  expect(asRead('name', text)).toBe(expected);
});

it.each(['https://t.cn/A6xYz', 'https://m.tb.cn/h.abc', 'xhslink.com/a/b'])(
  'a short link tells nobody: %s',
  (text) => {
    expect(readVetCell('site', text).remarks).toEqual(['shared-site']);
    expect(readVetCell('any', text).remarks).toEqual(['shared-site']);
  },
);

it.each(['#示例!', 'C#培训', '#1示例学校', 'Err示例', 'REF', 'NAME?'])(
  'and no name that is alike: %s',
  (text) => {
    expect(readVetCell('name', text).readings).toHaveLength(1);
  },
);

it.each([
  ['13911112222 示例启明', '13911112222 示例启明'],
  ['浙公网安备33028199000009号 示例启明', '浙公网安备33028199000009号 示例启明'],
  // A label, a person and a remark are no names.
  ['浙公网安备 33028199000009号', '浙公网安备33028199000009号'],
  ['办学许可证号 教民133028190000018号', '教民133028190000018号'],
  ['咨询电话 13911112222', '13911112222'],
  ['13911112222 王老师', '13911112222'],
  ['13911112222（微信同号）', '13911112222'],
])('a number and a short name in one cell are both read: %s', (text, expected) => {
  expect(asRead('any', text)).toBe(expected);
});

describe('what parents answer who name nobody', () => {
  it.each(
    '未参加 没参加 不参加 没有参加校外培训 未参加任何培训 没报 未报 没有报名 没上 不上 暂未 暂时没有 目前没有上培训班 孩子没上 无校外培训 没有线下课 未參加 沒有 沒報名 (跳过) 〔跳过〕 NA none'.split(
      ' ',
    ),
  )('says that there is none: %s', (text) => {
    expect(readVetCell('name', text)).toEqual({ readings: [], remarks: [] });
  });

  it.each(
    '不知道 不记得了 忘记了 记不清 不方便透露 如上 待填 不知道叫什么 不太清楚 忘了机构名称 名字不详 全称不清楚 还没问 回头再补 家长未填 不确定 想不起来 说不上来 无法确认 未统计'.split(
      ' ',
    ),
  )('leaves it open: %s', (text) =>
    expect(readVetCell('name', text)).toEqual({ readings: [], remarks: ['unreadable'] }),
  );

  it.each(
    '英语 美术 奥数、作文 课后托管 少儿编程 网课 家教 一对一 校外培训机构 钢琴课 画画课 幼儿园 培训学校 英语培训中心 画室 兴趣班 延时服务 教育科技有限公司 未来教育 未来学校 阳光幼儿园 育才中学'.split(
      ' ',
    ),
  )('says what is taught, and not by whom: %s', (text) =>
    expect(readVetCell('name', text)).toEqual({
      readings: [{ as: 'name', value: text }],
      remarks: ['shared-name'],
    }),
  );

  it.each('已参加 报了 有参加 两家 好几家 2个机构 若干 同意 知道了 请假'.split(' '))(
    'answers so that it is asked all the same, for a unit or an app may be called so: %s',
    (text) => {
      const readings = [{ as: 'name', value: text }];
      expect(readVetCell('name', text)).toEqual({ readings, remarks: ['shared-name'] });
      expect(readVetCell('app', text).readings).toHaveLength(1);
    },
  );

  it.each(
    '无忧教育 不二书院 不方便面馆 没想到培训 未名课堂 上示例 不上补习学校 知道教育 没落 上学堂 有有 东方 未来大学 优学网 名师在线 少年宫 忘了爱画室 报名鸟 三家村书院 在家私塾 自学网 同意书屋'.split(
      ' ',
    ),
  )('is no name of somebody: %s', (text) => expect(asRead('name', text)).toBe(text));
});
