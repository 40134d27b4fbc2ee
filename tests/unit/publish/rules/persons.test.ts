import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../../lib/generated/regions';
import { nameParts } from '../../../../lib/publish/rules/name-parts';
import { cleanName } from '../../../../lib/publish/rules/name-text';
import { isPersonName, namesPersons, personTie } from '../../../../lib/publish/rules/persons';
import { isMobile } from '../../../../lib/publish/rules/persons-told';
import { unpackRegions } from '../../../../lib/text/region-packed';
import { buildOrgs, fatesOf, remarksOf } from '../helpers';

describe('natural persons', () => {
  it.each([
    ['王小明', true],
    ['李明', true],
    ['段小明', true],
    ['殷晓燕', true],
    ['温雅', true],
    ['示例启明', false],
    ['童话镇', false],
    ['云课堂', false],
    ['王小明教育', false],
  ])('%s is a person’s name: %s', (name, expected) => {
    expect(isPersonName(name)).toBe(expected);
  });

  it.each([
    ['余姚市王小明培训部（个体工商户）', 'trader', '王小明'],
    ['张三英语培训部', 'maybe', '张三'],
    ['李小明艺术培训中心', 'maybe', '李小明'],
    ['余姚市王小明画室', 'maybe', '王小明'],
    ['余姚市王小明教育科技有限公司', 'maybe', '王小明'],
    ['张三家教中心', 'maybe', '张三'],
    ['余姚市李小明老师工作室', 'maybe', '李小明'],
    ['王小明跆拳道馆', 'maybe', '王小明'],
    ['黄志远教育科技有限公司', 'maybe', '黄志远'],
    ['高婷婷舞蹈培训中心', 'maybe', '高婷婷'],
    ['示例新区周晓燕英语培训部', 'maybe', '周晓燕'],
    ['示例镇郭志强书法培训班（个体工商户）', 'trader', '郭志强'],
    ['施建国', 'maybe', '施建国'],
    ['余姚市施建国英语培训部', 'maybe', '施建国'],
    ['施建国（个体工商户）', 'trader', '施建国'],
    ['余姚市庄晓燕画室', 'maybe', '庄晓燕'],
    ['陈奶奶小饭桌', 'maybe', '陈奶奶'],
    ['余姚市强志远画室', 'maybe', '强志远'],
    ['余姚市示例启明培训学校（王小明）', 'maybe', '王小明'],
    ['余姚市示例启明培训学校（王丽）', 'maybe', '王丽'],
    ['余姚市示例启明培训学校（欧阳小明）', 'maybe', '欧阳小明'],
    ['示例启明托管中心王小明', 'maybe', '王小明'],
    ['余姚市示例启明教育科技有限公司王丽', 'maybe', '王丽'],
  ])('%s may name a person: %s, %s', (name, kind, owner) => {
    expect(personTie(name, nameParts(name).brand)).toEqual({ kind, owner });
  });

  it.each([
    '余姚市示例培训部（个体工商户）',
    '金榜教育科技有限公司',
    '高途示例教育科技有限公司',
    '方圆英语培训中心',
    '华图教育科技有限公司',
    '文都教育科技有限公司',
    '白云培训学校',
    '徐州托管班',
    '江南艺术培训中心',
    '金苹果幼儿园',
    '鲁班教育咨询有限公司',
    '云翰信息科技有限公司',
    '明德培训学校',
    '陈记书画培训中心',
    '王家庄培训学校',
    '张师傅烘焙培训部',
    '示例启明英语培训部',
    '余姚市洪恩教育培训有限公司',
    '左岸艺术培训中心',
    '季风书院',
    '宁海县示例培训学校',
    '关山培训学校',
    '项目学习中心',
    '申华培训中心',
    '庄园艺术培训中心',
    '余姚市示例启明培训学校（江北）',
    '余姚市示例启明培训学校（金华）',
    '余姚市示例启明培训学校（高新）',
    '余姚市示例启明教育科技有限公司江苏',
    '余姚市示例启明培训学校（龙湖）',
    '余姚市示例启明培训学校（王府井店）',
    '余姚市示例启明培训学校（总部）',
    '余姚市示例启明培训学校（民非）',
    '余姚市示例启明培训学校江北校区',
    '余姚市示例启明培训中心江北分部',
  ])('%s names none', (name) => {
    expect(personTie(name, nameParts(name).brand)).toBeNull();
  });

  it.each([
    ['王丽 余姚市示例启明托管中心', '王丽'],
    ['王丽余姚市示例启明培训学校有限公司', '王丽'],
    ['司马光 余姚市示例启明培训学校有限公司', '司马光'],
    ['张伟 示例启明托管中心', '张伟'],
    ['教师王丽 示例启明托管中心', '教师王丽'],
    ['王丽经营的示例启明托管中心', '王丽'],
    ['示例启明托管班（王丽、李强）', '王丽'],
    ['示例启明托管班（王丽和李强）', '王丽'],
    ['示例启明托管班（李和平）', '李和平'],
    ['示例启明培训班 王丽 李强', '王丽'],
    ['示例启明培训班 王 丽', '王丽'],
    ['示例启明托管中心-王丽', '王丽'],
    ['示例启明托管中心【王丽】', '王丽'],
    ['示例启明托管中心 王丽 南雷店', '王丽'],
    ['示例启明托管中心 阿依古丽', '阿依古丽'],
    ['示例启明托管中心·古丽娜尔·买买提', '古丽娜尔'],
    ['示例启明托管中心尼玛次仁', '尼玛次仁'],
    ['示例启明托管中心（上官婉儿）', '上官婉儿'],
    ['示例启明书法班  诸葛亮', '诸葛亮'],
    ['示例启明书法班王丽', '王丽'],
    ['示例启明托管中心（金丽）', '金丽'],
    ['示例启明托管中心（温雅）', '温雅'],
    ['示例启明托管中心（由王丽开办）', '由王丽开办'],
  ])('%s has somebody beside the unit: %s', (printed, owner) => {
    const name = cleanName(printed);
    const tie = personTie(name, nameParts(name).brand, false, printed);
    expect(tie).toEqual({ kind: 'maybe', owner });
  });

  it.each([
    '余姚市 示 例启明 培训学校',
    '余姚市示例启明培训\n学校有限公司',
    '宁波 余姚 示例启明培训学校',
    '金色 童年培训学校',
    '余姚市 高新 示例启明培训学校',
    '余姚市示例启明培训学校（高桥）',
    '余姚市示例启明培训学校（金色佳园）',
    '余姚市示例启明培训学校（梁弄）',
    '余姚市示例启明培训学校（万达）',
    '余姚市示例启明培训学校（白云）',
    '余姚市示例启明培训学校（南雷店）',
    '余姚市示例启明培训学校 江南校区',
    '余姚市示例启明培训学校（方正 校区）',
    '余姚市示例启明培训学校-江北校区',
    '示例启明·少儿美术培训中心',
    '余姚市欧阳修书院',
    '诸葛亮书院',
    '周口江南示例培训学校',
    '石家庄市示例培训学校',
    '江苏南京市示例启明培训学校',
  ])('%s has nobody beside it', (printed) => {
    const name = cleanName(printed);
    expect(personTie(name, nameParts(name).brand, false, printed)).toBeNull();
  });

  it.each(['英语培训中心', '少儿培训有限公司', '外语学校'])(
    'no whole name of a place before %s is anybody',
    (behind) => {
      const places = unpackRegions(REGIONS).map(({ full }) => full);
      const taken = places.filter((place) => {
        const name = place + behind;
        return personTie(name, nameParts(name).brand) !== null || namesPersons(name, name);
      });
      expect(places).toEqual(expect.arrayContaining(['余姚市', '高邮市', '马鞍山市', '温岭市']));
      expect(taken).toEqual([]);
    },
  );

  it.each([
    ['余姚市张三工作室', '张三'],
    ['余姚市张三英语培训中心', '张三'],
    ['余姚张三托管班', '张三'],
    ['余姚市任丘画室', '任丘'],
    ['余姚市李沧英语培训部', '李沧'],
    ['李沧老师画室', '李沧'],
    ['任丘明托管班', '任丘明'],
    // A person may be called like a county.
    ['高明工作室', '高明'],
    ['高明书法工作室', '高明'],
    ['余庆画室', '余庆'],
  ])('a place beside somebody hides nobody: %s, %s', (name, owner) => {
    expect(personTie(name, nameParts(name).brand)?.owner).toBe(owner);
  });

  it('publishes a row of a place and a trade, and says of a place alone what it is', async () => {
    const built = await buildOrgs([{ 机构名称: '余姚市英语培训中心' }, { 机构名称: '余姚市' }]);
    expect(built.entries.flatMap(({ names }) => names.map(({ text }) => text))).toEqual([
      '余姚市英语培训中心',
    ]);
    expect(remarksOf(built, 1)).toContain('机构名称·reject·只写了地名：余姚市');
  });

  it('holds a row until somebody reviewed it, and for good where several persons or a role stand there', async () => {
    const fateOf = async (name: string, reviewed = '') =>
      fatesOf(await buildOrgs([{ 机构名称: name, 已核: reviewed }]));
    expect(await fateOf('王丽 示例启明托管中心')).toEqual(['rejected']);
    expect(await fateOf('余姚市示例启明培训学校（常青）')).toEqual(['rejected']);
    expect(await fateOf('余姚市示例启明培训学校（常青）', '已核')).toEqual(['warned']);
    expect(await fateOf('余姚市示例启明托管中心（王丽 李强）', '已核')).toEqual(['rejected']);
    expect(await fateOf('示例启明托管中心 举办者王丽', '已核')).toEqual(['rejected']);
  });

  it('takes a table’s word for a sole trader', () => {
    expect(personTie('王小明培训部', '王小明', true)?.kind).toBe('trader');
    expect(personTie('示例培训部', '示例', true)).toBeNull();
  });

  it.each([
    ['13800000000', true],
    ['+86 138-0000-0000', true],
    ['0574-12345678', false],
    ['400-000-0000', false],
  ])('%s is a mobile: %s', (number, expected) => {
    expect(isMobile(number)).toBe(expected);
  });

  it.each(['施建国', '洪志远', '左建华', '施小龙', '柴小龙', '举办者：施小龙'])(
    '%s alone is no unit',
    async (name) => {
      expect(fatesOf(await buildOrgs([{ 机构名称: name }]))).toEqual(['rejected']);
    },
  );
});
