import { describe, expect, it } from 'vitest';
import { notice, offeredBy, Q, X } from './papers';

/** Who is told of an act: not the wronged, the person of a form, nor whom another office or another year acted on. */

const acts = (text: string) =>
  offeredBy(notice(text), 'result').filter((row) => /罚|警/u.test(row));

it.each([
  `${X}被${Q}冒用名义招生，我局对${Q}罚款5万元。`,
  `2026年11月2日，${X}被${Q}诋毁商誉，我局对${Q}罚款5万元。`,
])('whom another unit wronged has no act: %s', (text) => {
  expect(acts(text)).toEqual([`${Q} 罚款5万元`]);
});

it.each([
  `${X}被他人冒用名义招生，我局对冒用者罚款5万元。`,
  `${X}被冒用名义招生，我局对冒用者罚款5万元。`,
])('nor has whom somebody wronged: %s', (text) => {
  expect(acts(text)).toEqual([]);
});

it('who was told of by another unit has its own', () => {
  expect(acts(`${Q}因被${X}投诉，被我局罚款5万元。`)).toEqual([`${Q} 罚款5万元`]);
});

it('each has the act that its own clause tells, wherever it is named first', () => {
  expect(acts(`${Q}租用${X}场地办学，我局对${Q}罚款5万元，对${X}罚款1万元。`)).toEqual([
    `${Q} 罚款5万元`,
    `${X} 罚款1万元`,
  ]);
});

it.each([
  `我局对${Q}予以警告；因${X}也存在无证办学问题，对其罚款5万元。`,
  `我局对${Q}予以警告。因${X}也存在无证办学问题，对其罚款5万元。`,
  `我局对${Q}予以警告，${X}未经批准办学，对该公司罚款5万元。`,
  `我局对${Q}予以警告；鉴于${X}也无证办学，对该公司罚款5万元。`,
  `我局对${Q}予以警告；另查明${X}擅自办学，依法对其罚款5万元。`,
])('behind what another did wrong 对其 is of that one: %s', (text) => {
  expect(offeredBy(notice(text), 'result', 'grounds')).toEqual([`${Q} 予以警告 `]);
});

it('nor is its reason the party’s', () => {
  const text = `我局对${Q}予以警告；同时，${X}因虚假宣传被我局罚款5万元。`;
  expect(offeredBy(notice(text), 'result', 'grounds')).toEqual([
    `${Q} 予以警告 `,
    `${X} 罚款5万元 虚假宣传`,
  ]);
});

it.each([
  `因${X}举报，我局对${Q}予以警告，并对其罚款5万元。`,
  `${X}未参与经营，我局对${Q}予以警告，并对其罚款5万元。`,
])('it is of the party where another only stands beside: %s', (text) => {
  expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 予以警告，并对其罚款5万元`]);
});

it.each(['法定代表人', '该单位负责人', '直接负责的主管人员', '股东', '自然人'])(
  'a form that says whom it is on is not of the unit beside them: %s',
  (person) => {
    expect(acts(`当事人：${Q}\n处罚对象：${person}\n处罚结果：罚款500元`)).toEqual([]);
  },
);

describe('what a form says of its act', () => {
  const form = (line: string) => acts(`当事人：${Q}\n处罚结果：罚款5万元\n${line}`);
  it.each([
    '备注：缓期执行',
    '备注：法院已判决撤销',
    '执行情况：已撤销',
    '复议情况：撤销',
    '是否处罚：以决定书为准',
  ])('takes it back: %s', (line) => expect(form(line)).toEqual([]));

  it.each([
    '缴纳情况：已缴纳',
    '复议情况：维持',
    '备注：已约谈负责人',
    '执行情况：未履行',
    '整改情况：未发现违法行为',
  ])('leaves it: %s', (line) => expect(form(line)).toEqual([`${Q} 罚款5万元`]));
});

it.each(['二、移送公安机关', '二、立案调查', '二、从业人员黑名单', '二、协查单位'])(
  'below %s nobody was punished',
  (heading) => {
    const text = `一、行政处罚\n1.${Q}，罚款5万元。\n${heading}\n1.${X}，罚款3万元。`;
    expect(acts(text)).toEqual([`${Q} 罚款5万元`]);
  },
);

describe('the office of an act', () => {
  const offices = (text: string) => offeredBy(notice(text), 'authority');
  it.each([`公安机关对${Q}罚款3万元。`, `市场监管部门依法对${Q}罚款5万元，我局予以通报。`])(
    'that is called by its kind alone is not the notice’s own: %s',
    (text) => expect(offices(text)).toEqual([`${Q} `]),
  );

  it.each([
    `教育部门对${Q}罚款5万元。`,
    `我局会同公安机关对${Q}罚款5万元。`,
    `公安机关对${Q}负责人行政拘留，我局对${Q}罚款5万元。`,
  ])('is the notice’s own: %s', (text) => expect(offices(text)).toEqual([`${Q} 余姚市教育局`]));
});

it.each([
  `2025年我局对${Q}罚款5万元，2026年11月2日再次警告。`,
  `2025年3月我局对${Q}罚款5万元，2026年11月2日对其警告。`,
])('of two acts of two days the later is told: %s', (text) => {
  const [row = '', ...others] = offeredBy(notice(text), 'result', 'date');
  expect(row).toMatch(/警告 2026-11-02$/u);
  expect(row).not.toContain('罚款');
  expect(others).toEqual([]);
});
