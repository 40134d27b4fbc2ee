import { describe, expect, it } from 'vitest';
import { readDecision } from '../../../../lib/publish/rules/acts';
import { withoutOthers } from '../../../../lib/publish/rules/done-to-others';
import { withPronouns } from '../../../../lib/publish/rules/text-parts';
import { notice, offeredBy, Q } from '../prose/papers';

const kindsOf = (result: string) => readDecision(result).kinds;

describe('what happened to a person of a unit', () => {
  it.each([
    '法定代表人张某因拒不配合被处以罚款1000元',
    '其法定代表人张某被罚款1000元',
    '校长王小明因违规被罚款2000元',
    '该校教师王丽因有偿补课被通报批评',
    '冒用者张某已被罚款5万元',
    '举办者张三已被列入黑名单',
    '9月3日业务员李某被罚款1000元',
    '直接负责的教师王丽被罚款1000元',
    '余姚市教育局查明示例启明教育校长王小明被罚款1000元',
    '法定代表人张某于2026年9月3日被列入黑名单',
  ])('is no act on it: %s', (result) => {
    expect(kindsOf(result)).toEqual([]);
  });

  it.each([
    '因教师张某违规补课被罚款5万元',
    '因聘用无资质教师李某被罚款5万元',
    '聘用教师李某无资质，被罚款5万元',
    '因校长王某宣传虚假师资，被罚款5万元',
    '使用教师王丽形象虚假宣传被罚款5万元',
    '未公示教师资格被罚款5万元',
    '虚构教师高学历被罚款5万元',
    '虚假宣传名师李某被罚款5万元',
    '冒充法定代表人李四被罚款5万元',
    '隐瞒其校长被罚款5万元',
    '隐瞒经营者李某被罚款5万元',
    '该总公司被罚款5万元',
    '该外包公司被罚款5万元',
    '擅自将校区交给加盟店罚款5万元',
  ])('is none on them where the unit did it: %s', (result) => {
    expect(kindsOf(result)).toEqual(['penalty']);
  });

  it.each([
    `${Q}的法定代表人张某因拒不配合被余姚市教育局罚款1000元。`,
    `${Q}的教师李某因违规补课被余姚市教育局警告。`,
    `${Q}直接负责的主管人员因虚假宣传被余姚市教育局罚款1000元。`,
    `${Q}辞退教师王某，并对其罚款5000元。`,
    `${Q}系受害单位，其名称被他人冒用，冒用者张某已被罚款5万元。`,
    `${Q}负责人约谈教师王某，对其警告。`,
    `${Q}无证办学，其房东余姚市示例物业有限公司被余姚市教育局罚款1000元。`,
    `余姚市教育局对${Q}供应商杭州示例教材有限公司给予警告。`,
    `${Q}违规招生，其子公司余姚市示例晨曦文化有限公司被余姚市教育局罚款1000元。`,
  ])('is told of it by no row: %s', (text) => {
    expect(offeredBy(notice(text), 'result').filter((row) => /罚|警/u.test(row))).toEqual([]);
  });
});

it.each([
  `${Q}的股东变更未备案，被余姚市教育局罚款1000元。`,
  `${Q}将场地出租给他人办学，被余姚市教育局罚款1000元。`,
  `余姚市教育局对${Q}加盟店管理不严的行为罚款1000元。`,
  `${Q}冒用品牌方名义招生被余姚市教育局罚款1000元。`,
  `${Q}及其会计张某被余姚市教育局罚款1000元。`,
  `${Q}及其股东被余姚市教育局罚款1000元。`,
  `余姚市教育局对${Q}开展检查，约谈教师核实，对其罚款1000元。`,
  `余姚市教育局对${Q}开展检查，约谈教师，对其虚假宣传行为罚款1000元。`,
])('what a unit did with somebody beside it is its own: %s', (text) => {
  expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 罚款1000元`]);
});

describe('a talk with somebody of a unit and what is done to them besides', () => {
  const WHO = ['其法定代表人张某', '负责人', '校长李某', '教师王某', '举办者', '股东', '学生家长'];
  const ALSO = ['并罚款500元', '并处罚款500元', '并予以警告', '并对其罚款500元', '并给予警告'];
  const SPEAKS = ['负责人', '举办者'];
  const OTHERS = WHO.filter((who) => !SPEAKS.includes(who));
  it.each(OTHERS.flatMap((who) => ALSO.map((also) => `约谈${who}${also}`)))('%s', (result) => {
    expect(kindsOf(result)).toEqual([]);
  });

  it.each([...SPEAKS, '校长', '经营者'].flatMap((who) => ALSO.map((also) => `约谈${who}${also}`)))(
    'who speaks for the unit leaves it its own: %s',
    (result) => {
      expect(kindsOf(result)[0]).toMatch(/^(?:penalty|warning)$/u);
    },
  );

  it.each(['因违规辞退教师王某，对其罚款5万元', '处理教师3名并处5万元罚款'])(
    'what the unit did with them leaves it its own: %s',
    (result) => {
      expect(kindsOf(result)).toEqual(['penalty']);
    },
  );

  it.each(WHO.flatMap((who) => [`处${who}500元罚款`, `处${who}罚款500元`]))('%s', (result) => {
    expect(kindsOf(result)).toEqual([]);
  });

  it.each(WHO.slice(1).map((who) => `${Q}直接负责的主管人员，我局约谈${who}并罚款500元。`))(
    'is told by no row: %s',
    (text) => {
      expect(offeredBy(notice(text), 'result').filter((row) => row.includes('罚'))).toEqual([]);
    },
  );

  it('leaves the unit what was done to it in another clause', () => {
    expect(kindsOf('约谈教师并罚款500元；对该机构罚款5万元')).toEqual(['penalty']);
    expect(kindsOf('查处教师有偿补课，罚款5万元')).toEqual(['penalty']);
    expect(kindsOf('处罚款5万元并约谈负责人')).toEqual(['penalty']);
  });
});

describe('behind a talk with a teacher', () => {
  it.each([
    '约谈教师，对其警告',
    '负责人约谈教师，对其警告',
    '约谈了该校教师，并对其罚款1000元',
    '约谈教师，对其警告，并罚款1000元',
    '对教师王某进行约谈，对其警告',
    '约谈教师，并给予其警告、罚款1000元',
    '约谈教师王某，将其列入黑名单',
    '约谈股东，对其警告',
    '约谈学生家长，对其警告',
    '约谈直接负责的主管人员，对其警告',
    '辞退教师王某，并对其罚款5000元',
  ])('其 is the teacher: %s', (result) => {
    expect(kindsOf(result)).toEqual([]);
  });

  it.each([
    ['约谈负责人，对其罚款5万元', 'penalty'],
    ['约谈教师，对该机构罚款5万元', 'penalty'],
    ['约谈教师，责令整改，对该机构罚款5万元', 'penalty'],
    ['约谈教师，该校虚假宣传，对其罚款5万元', 'penalty'],
    ['约谈教师，对其违规收费行为罚款5万元', 'penalty'],
    ['约谈负责人和教师，对其罚款5万元', 'penalty'],
    ['约谈机构负责人及教师，对其罚款5万元', 'penalty'],
    ['约谈投诉人，对其罚款5万元', 'penalty'],
    ['未按要求约谈教师，对其罚款5万元', 'penalty'],
    ['未按教学计划约谈家长，罚款5万元', 'penalty'],
  ])('the unit has its own: %s', (result, kind) => {
    expect(kindsOf(result)).toEqual([kind]);
  });

  it('其 is a head by name, and the talk stands', () => {
    expect(kindsOf('约谈法定代表人张某，对其罚款500元')).toEqual(['summons']);
  });

  it.each(['教师', '涉事教师王某', '股东', '学生家长'])(
    'a unit by its name is itself: %s',
    (who) => {
      for (const act of [`对${Q}警告`, `给予${Q}警告`, `并对${Q}警告`]) {
        const said = withPronouns(`约谈${who}，${act}`, [Q]);
        expect(kindsOf(said)).toEqual(['warning']);
      }
    },
  );
});

describe('a unit that is called by a short name', () => {
  const told = (result: string) =>
    readDecision(withoutOthers(result.normalize('NFKC'), ['余姚市示例启明培训学校有限公司'])).kinds;

  it.each([
    '春笋培训中心被罚款8万元',
    '小雨点幼儿园被责令停止办学',
    '对春笋培训中心罚款8万元',
    '给予春笋书院警告',
    '春笋琴行罚款1万元',
    '罚款5万元（对春笋培训中心）',
    '罚款5万元（春笋工作室）',
    '年检不合格，责令整改；其中小雨点培训学校被吊销许可证',
    '书香慈善协会被警告',
    '春笋培训中心因虚假宣传被罚款2万元',
    '区教育局被通报批评',
    '区市监局被警告',
    '镇政府因监管不力被通报批评',
  ])('is another, and nothing is told of the party: %s', (result) => {
    expect(told(result)).toEqual([]);
  });

  it.each([
    '对该培训学校罚款2万元',
    '对启明培训学校罚款2万元',
    '示例启明幼儿园被罚款2万元',
    '对校外培训机构罚款2万元',
    '对3家无证培训机构罚款2万元',
    '对无证办学培训学校罚款2万元',
    '对阳光艺术培训中心罚款2万元',
    '对擅自设立培训中心的行为罚款2万元',
    '被教育局罚款2万元',
    '对南雷路培训中心罚款2万元',
    '对城东校区培训中心罚款2万元',
    '对我市培训中心罚款2万元',
    '查实培训中心罚款2万元',
    '罚款2万元（非学历培训学校）',
    '罚款2万元（缴至行政服务中心）',
    '诋毁春笋培训中心被罚款2万元',
    '对旗下白鹭书院罚款2万元',
    '未报区教育局被罚款2万元',
    '春笋培训中心等3家被罚款2万元',
  ])('is not: %s', (result) => {
    expect(told(result)).toEqual(['penalty']);
  });

  it.each([
    ['余姚市Abc培训学校有限公司', 'ABC培训中心罚款2万元'],
    ['余姚市禾培训学校', '禾禾培训学校罚款2万元'],
  ])('is the party by a part of its name: %s, %s', (name, result) => {
    expect(readDecision(withoutOthers(result, [name])).kinds).toEqual(['penalty']);
  });
});
