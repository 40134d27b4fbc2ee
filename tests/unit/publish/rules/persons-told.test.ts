import { describe, expect, it } from 'vitest';
import { withoutPersonalNumbers } from '../../../../lib/publish/rules/persons';
import { withoutToldPersons } from '../../../../lib/publish/rules/persons-told';

describe('a text that is published', () => {
  it.each([
    [
      '学生李小明（2015年1月1日出生，家住余姚市示例小区3幢201室）摔伤',
      '学生（姓名略）（出生日期略，家住（住址略））摔伤',
    ],
    ['教师王丽无教师资格', '教师（姓名略）无教师资格'],
    ['教师刘芳、陈建国无教师资格证', '教师（姓名略）无教师资格证'],
    ['对法定代表人王丽罚款1万元', '对法定代表人（姓名略）罚款1万元'],
    ['负责人：张伟，拒不整改', '负责人：（姓名略），拒不整改'],
    ['学生王子涵的家长投诉', '学生（姓名略）的家长投诉'],
    ['投诉人赵天宇的母亲', '投诉人（姓名略）的母亲'],
    ['法定代表人王小明虚假宣传', '法定代表人（姓名略）虚假宣传'],
    ['法定代表人欧阳明', '法定代表人（姓名略）'],
    ['家庭住址：余姚市示例路8号', '家庭住址：（住址略）'],
  ])('names nobody whom it calls by a role: %s', (text, kept) => {
    expect(withoutToldPersons(text)).toBe(kept);
  });

  it.each([
    '聘用教师任教',
    '学员余额8000元未退',
    '学生100余人',
    '存在学生安全事故隐患',
    '家长付款后不予退费',
    '学生曾被收费',
    '教师张贴广告',
    '教师周末授课',
    '向学生许诺效果',
    '负责人未到场',
    '法定代表人变更未备案',
    '当事人于2025年3月5日无证办学',
    '举办者余姚市示例教育有限公司',
    '办学地址余姚市示例路8号',
    '自2026年3月5日生效',
    '学生马上退费',
    '家长王牌课程',
    '在儿童王国设点招生',
  ])('keeps what names nobody: %s', (text) => {
    expect(withoutToldPersons(text)).toBe(text);
  });
});

describe('numbers of persons', () => {
  it.each([
    '+8613812345678',
    '008613812345678',
    '13812345678',
    '330281 19850101 1234',
    '3302811985010112 3X',
    '身份证号330281850101123',
  ])('are left out however they are set: %s', (text) => {
    expect(withoutPersonalNumbers(text)).toMatch(/^(?:身份证号)?（号码略）$/u);
  });

  it.each(['教民133028170000001号', '注册号330281600123456', '91330281MA0EXAMP1T'])(
    'are none of a register: %s',
    (text) => {
      expect(withoutPersonalNumbers(text)).toBe(text);
    },
  );
});
