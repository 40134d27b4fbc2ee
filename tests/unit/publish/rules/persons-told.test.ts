import { describe, expect, it } from 'vitest';
import {
  mentionsPerson,
  namesBeforeRole,
  withoutPersonalNumbers,
  withoutToldPersons,
  withoutVeiledPersons,
} from '../../../../lib/publish/rules/persons-told';

describe('a text that is published', () => {
  it.each([
    [
      '学生李小明（2015年1月1日出生，家住余姚市示例小区3幢201室）摔伤',
      '学生（姓名略）（出生日期略，家住（住址略））摔伤',
    ],
    ['教师王丽无教师资格', '教师（姓名略）无教师资格'],
    ['教师刘芳、陈建国无教师资格证', '教师（姓名略）无教师资格证'],
    ['对法定代表人王丽罚款1万元', '对法定代表人（姓名略）罚款1万元'],
    ['对直接负责的主管人员张伟罚款1万元', '对直接负责的主管人员（姓名略）罚款1万元'],
    ['对直接责任人员李建国警告', '对直接责任人员（姓名略）警告'],
    ['负责人：张伟，拒不整改', '负责人：（姓名略），拒不整改'],
    ['学生王子涵的家长投诉', '学生（姓名略）的家长投诉'],
    ['股东王丽抽逃出资', '股东（姓名略）抽逃出资'],
    ['投诉人赵天宇的母亲', '投诉人（姓名略）的母亲'],
    ['法定代表人王小明虚假宣传', '法定代表人（姓名略）虚假宣传'],
    ['法定代表人欧阳明', '法定代表人（姓名略）'],
    ['家庭住址：余姚市示例路8号', '家庭住址：（住址略）'],
    ['现住址余姚市示例路8号', '现住址（住址略）'],
    ['居住址：余姚市示例路8号', '居住址：（住址略）'],
    ['现住余姚市示例路8号', '现住（住址略）'],
    ['户籍地余姚市示例镇', '户籍地（住址略）'],
    ['户籍所在地：示例镇8号', '户籍所在地：（住址略）'],
    ['2015年1月生，女', '出生日期略，女'],
    ['2015-01-01出生', '出生日期略'],
  ])('names nobody whom it calls by a role: %s', (text, kept) => {
    expect(withoutToldPersons(text)).toBe(kept);
  });

  it.each([
    '聘用教师任教',
    '管理人员安全意识不足',
    '主管人员任命未备案',
    '其他直接责任人员处一万元罚款',
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
    '在自家住宅内擅自举办培训班',
    '检查发现住宿学生30余人',
    '现住宅楼内有教室3间',
    '该校现址余姚市示例路8号未取得许可',
    '要求提供户籍地证明材料',
    '2024年6月生物辅导班收费3000元',
    '2025年3月生均收费2000元',
    '2026年3月5日生产经营',
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

describe('somebody who is named before a role, a home or an act', () => {
  it.each([
    '王丽（校长）未取得资质',
    '李强老师有偿补课',
    '由李强授课',
    '在王丽住宅内补课',
    '对王丽警告，对该公司罚款5万元',
  ])('is seen: %s', (text) => {
    expect(namesBeforeRole(text)).toBe(true);
  });

  it.each([
    '由高级教师授课',
    '周末老师补课',
    '任课教师（含校长）',
    '在居民住宅内',
    '由专业教练任教',
    '由杨梅镇教师授课',
    '对该公司罚款5万元',
    '解聘教师（姓名略）',
  ])('is not made of other words: %s', (text) => {
    expect(namesBeforeRole(text)).toBe(false);
  });
});

describe('a surname that hardly begins a word', () => {
  it.each(['葛', '段', '傅', '乔', '岳', '翟', '耿', '阎'])(
    'is one beside a role, too: %s',
    (surname) => {
      expect(withoutVeiledPersons(`在职教师${surname}某某授课`)).toBe('在职教师授课');
      expect(withoutVeiledPersons(`向${surname}女士收费`)).toBe('向收费');
      expect(mentionsPerson(`教师${surname}小明承认`)).toBe(true);
    },
  );
});
