import { describe, expect, it } from 'vitest';
import { draftOf, notice, offeredBy, Q, X } from './papers';

/** Notices on several: whose each act is, by the lines, labels and headings around it. */

describe('records by their labels alone', () => {
  const A = '余姚市示例同心教育咨询有限公司';
  const B = '余姚市示例异心教育咨询有限公司';
  const ofBoth = [`${A} 罚款2万元 2026-10-18`, `${B} 警告 2026-10-19`];
  const listed = (text: string) =>
    offeredBy(`余姚市教育局行政处罚公示\n${text}\n余姚市教育局`, 'result', 'date');

  it.each([
    ['序号1 处罚对象：', ' ', '序号2 处罚对象：'],
    ['行政相对人名称：', '\n', '行政相对人名称：'],
    ['当事人：', '；案由：违规收费；', '当事人：'],
    ['机构名称：', '，处罚决定书文号：余教罚〔2026〕7号，', '机构名称：'],
    ['案件名称：违规收费案 处罚对象：', ' ', '案件名称：虚假宣传案 处罚对象：'],
    ['当事人：', '\n', '被处罚单位：'],
  ])('have their own act and day each: %s', (first, mark, second) => {
    const record = (label: string, name: string, act: string, day: number) =>
      `${label}${name}${mark}处罚结果：${act}${mark.slice(0, 1)}处罚日期：2026年10月${day}日`;
    expect(
      listed(`${record(first, A, '罚款2万元', 18)}\n${record(second, B, '警告', 19)}`),
    ).toEqual(ofBoth);
  });

  it('give nothing of another to one that tells no result', () => {
    const text = `当事人：${A}\n处罚结果：罚款2万元\n处罚日期：2026年10月18日\n当事人：${X}\n处理进展：正在调查\n当事人：${B}\n处罚结果：警告\n处罚日期：2026年10月19日`;
    expect(listed(text)).toEqual(ofBoth);
  });

  it('are one where two parties share one result', () => {
    const text = `行政处罚决定书\n当事人：${A}\n当事人：${B}\n处罚决定：给予警告。\n余姚市教育局\n2026年10月18日`;
    expect(offeredBy(text, 'result')).toEqual([`${A} 给予警告`, `${B} 给予警告`]);
  });
});

describe('a bulletin of lines that begin with a name', () => {
  const [A, B] = ['余姚市示例甲木培训学校有限公司', '余姚市示例乙木培训学校有限公司'];

  it('tells of each by itself: one that is undecided closes no other', () => {
    const text = `▲${A}：10月14日检查发现无证培训，2026年11月2日给予罚款1.8万元。\n▲${B}：正在立案查处，拟罚款2万元。`;
    expect(offeredBy(notice(text), 'result', 'date')).toEqual([`${A} 给予罚款1.8万元 2026-11-02`]);
    expect(draftOf(notice(text)).rows.map(({ name, refused }) => [name, refused])).toEqual([
      [A, undefined],
      [B, '尚未作出决定（告知或拟处理），不能登载'],
    ]);
  });

  it('gives them nothing that was done to others above', () => {
    const lines = `${A}：0574-62000001\n${B}：0574-62000002`;
    const text = `2026年11月2日，我局对3家无证机构罚款各2万元。\n持证机构联系方式\n${lines}`;
    expect(offeredBy(notice(text))).toEqual([]);
  });

  it('is undecided as a whole where nothing is done', () => {
    expect(offeredBy(notice(`${A}：无证培训，拟罚款2万元。\n${B}：拟给予警告。`))).toEqual([]);
  });
});

describe('what stands above a list', () => {
  const [A, B] = ['余姚市示例甲木培训学校有限公司', '余姚市示例乙木培训学校有限公司'];
  const [C, D] = ['余姚市示例丙木培训学校有限公司', '余姚市示例丁木培训学校有限公司'];
  const FINE = '2026年11月2日，余姚市教育局对下列机构各罚款1万元：';
  const names = (body: string) =>
    draftOf(body).rows.flatMap(({ name, refused, lift }) =>
      refused === undefined ? [name] : lift === undefined ? [] : [`${name} ${lift}`],
    );

  it.each([
    ['1.', '2.'],
    ['', ''],
  ])('holds up to the next heading: whom one takes off is not put on (%s)', (one, two) => {
    const text = `一、新列入黑名单\n${one}${A}\n二、移出黑名单\n${one}${C}\n${two}${D}`;
    const body = notice(text, '余姚市校外培训机构黑名单动态调整公告');
    expect(names(body)).toEqual([A, `${C} 二、移出黑名单`, `${D} 二、移出黑名单`]);
  });

  it('says so of whom it lists for having closed', () => {
    const text = `现将以下机构列入黑名单：\n1.${A}，列入原因：卷款跑路；\n2.${B}，列入原因：恶意终止办学。`;
    expect(offeredBy(notice(text), 'result')).toEqual([`${A} 列入黑名单`, `${B} 列入黑名单`]);
  });

  it.each([
    '下列机构整改到位，予以恢复招生：',
    '其学员可转入以下机构：',
    '以下2家机构予以通报表扬：',
  ])('holds up to the next call: %s', (call) => {
    const body = notice(`${FINE}\n1.${A}\n2.${B}\n${call}\n1.${C}\n2.${D}`);
    expect(offeredBy(body)).toEqual([A, B]);
  });

  it.each([
    '2026年11月2日，我局对3家无证机构罚款各2万元。现将持证机构公布如下：',
    '2026年11月2日，我局吊销了2家机构的办学许可证。其学员可就近转入以下机构：',
    '2026年11月2日，我局对3家机构各罚款1万元，名单已另行公布。经复查合格、恢复招生的机构名单如下：',
  ])('was done to others where the list is of others: %s', (above) => {
    expect(names(notice(`${above}\n1.${A}\n2.${B}`))).toEqual([]);
    expect(names(notice(`${above}\n${A}\n${B}`))).toEqual([]);
  });

  it.each([
    '2026年11月2日，余姚市教育局对2家机构各罚款1万元。现将名单公布如下：',
    '2026年11月2日，余姚市教育局对以下未整改到位的2家机构各罚款1万元：',
    '2026年11月2日，余姚市教育局对2家机构各罚款1万元，现将年检不合格的机构名单公布如下：',
  ])('holds where the list is of those: %s', (above) => {
    expect(names(notice(`${above}\n1.${A}\n2.${B}`))).toEqual([A, B]);
  });
});

describe('who was put on a list and taken off again', () => {
  const ON = `2026年10月9日，余姚市教育局将${Q}列入黑名单。`;
  const lifted = (text: string) => draftOf(notice(text)).rows.map(({ lift }) => lift !== undefined);

  it.each([
    `${ON}经整改，现决定将该公司移出黑名单。`,
    `${ON}该公司整改后申请移出，2026年11月4日，余姚市教育局同意其移出黑名单。`,
    `${Q}2026年10月被列入黑名单，现${Q}已整改到位，决定将其移出黑名单。`,
  ])('is on none: %s', (text) => {
    expect(offeredBy(notice(text))).toEqual([]);
    expect(lifted(text)).toEqual([true]);
  });

  it.each([
    `${ON}该公司申请移出，经审核不符合条件，不予移出黑名单。`,
    `${ON}列入满三年的，决定将其移出黑名单。`,
    `${ON}对整改到位的机构，将其移出黑名单。`,
  ])('is on it where that is refused or a rule: %s', (text) => {
    expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 列入黑名单`]);
  });

  it('is told from whoever stays on', () => {
    const text = `2026年10月9日，余姚市教育局将${Q}、${X}列入黑名单。${X}已整改到位，决定将其移出黑名单。`;
    expect(offeredBy(notice(text))).toEqual([Q]);
  });
});

it('the last name of a list is whole above what is said to everybody', () => {
  const names = ['阳光', '金桥', '育才', '博学', '求知'].map(
    (brand) => `宁波市江北区示例${brand}教育信息咨询有限公司`,
  );
  const lines = names.map((name, at) => `${at + 1}.${name}`).join('\n');
  const body = notice(`${lines}\n请广大家长理性选择。`, '校外培训机构黑名单公告');
  expect(offeredBy(body)).toEqual(names);
});

describe('headings without a number', () => {
  const [A, B] = ['余姚市示例甲木培训学校有限公司', '余姚市示例乙木培训学校有限公司'];
  it('say of the numbered lines below them what these are', () => {
    const body = notice(`红榜\n1.${A}\n2.${B}\n黑名单\n1.${Q}\n2.${X}`, '余姚市校外培训机构红黑榜');
    expect(offeredBy(body, 'result', 'date')).toEqual([
      `${Q} 黑名单 2026-11-05`,
      `${X} 黑名单 2026-11-05`,
    ]);
    expect(draftOf(body).rows.map(({ refused }) => refused)).toContain('没有处罚：是提醒或白名单');
  });
});
