import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNames } from '../../../../lib/publish/rules/name-cell';
import { hasWholeEnding, nameParts } from '../../../../lib/publish/rules/name-parts';
import { isBrand } from '../../../../lib/publish/rules/name-text';
import { personTie } from '../../../../lib/publish/rules/persons';
import { leadingRegion, trailingRegion } from '../../../../lib/publish/rules/regions';
import { runs } from '../../runs';
import { dataFile } from '../data';

describe('leadingRegion', () => {
  it.each([
    ['余姚市示例启明', '330281', '余姚市'],
    ['余姚示例启明', '330281', '余姚'],
    ['浙江省宁波市示例', '330200', '浙江省宁波市'],
    ['长沙市岳麓区示例', '430104', '长沙市岳麓区'],
    ['北京市朝阳区示例', '110105', '北京市朝阳区'],
    ['吉林示例', '220000', '吉林'],
    ['吉林省吉林市示例', '220200', '吉林省吉林市'],
    ['内蒙古示例', '150000', '内蒙古'],
    ['石林示例', '530126', '石林'],
  ])('%s', (text, code, place) => {
    expect(leadingRegion(text)).toEqual({ code, text: place });
  });

  it.each(['朝阳区示例', '东方示例', '岳麓示例', '示例余姚', ''])('%j names none', (text) => {
    expect(leadingRegion(text)).toBeNull();
  });

  it('has a mirror image for the end', () => {
    expect(trailingRegion('示例信息科技南京')).toEqual({ code: '320100', text: '南京' });
  });
});

describe('nameParts', () => {
  it.each([
    ['余姚市示例启明培训学校有限公司', '330281', '示例启明', '', '培训学校有限公司'],
    ['示例启明（厦门）教育科技有限公司', '350200', '示例启明', '教育科技', '有限公司'],
    ['示例启明教育科技(北京)有限公司', '110000', '示例启明', '教育科技', '有限公司'],
    ['余姚市示例画室（个体工商户）', '330281', '示例画室', '', '个体工商户'],
    ['余姚市示例橙托管中心（个体工商户）', '330281', '示例橙', '托管中心', '个体工商户'],
    ['示例信息科技南京有限公司', '320100', '示例', '信息科技', '有限公司'],
    ['示例（河北雄安）大数据科技有限公司', '130000', '示例大', '数据科技', '有限公司'],
    ['示例（天才）教育科技有限公司', undefined, '示例天才', '教育科技', '有限公司'],
    ['东方教育科技有限公司', undefined, '东方', '教育科技', '有限公司'],
    ['余姚教育科技有限公司', undefined, '余姚', '教育科技', '有限公司'],
    ['广州科技职业技术大学', '440100', '', '科技职业技术', '大学'],
    ['EXAMPLE TECHNOLOGY CO.,LTD.', undefined, 'EXAMPLETECHNOLOGYCO.,LTD.', '', ''],
  ])('%s', (name, region, brand, trade, form) => {
    expect(nameParts(name)).toEqual({ ...(region && { region }), brand, trade, form });
  });

  it.each([
    ['余姚市例辅导培训中心', '例辅导', '培训中心'],
    ['余姚市例活动艺术培训学校', '例活动', '艺术培训学校'],
    ['余姚市示例辅导培训中心', '示例', '辅导培训中心'],
    ['余姚市例活动中心', '例', '活动中心'],
  ])('cuts no brand to one character: %s', (name, brand, form) => {
    expect(nameParts(name)).toMatchObject({ brand, form });
  });

  it('takes a branch off', () => {
    expect(nameParts('余姚市示例培训有限公司宁波分公司')).toMatchObject({
      region: '330281',
      brand: '示例',
      branch: '宁波分公司',
    });
  });
});

it.each([
  ['示例启明教育科技有限公司', true],
  ['《示例周报》社有限公司', true],
  ['示例培训机构', true],
  ['示例教育科技有限公', false],
  ['示例教育科技有限', false],
  ['厦门示例教育科', false],
  ['EXAMPLE LTD.', true],
])('%s has a whole ending: %s', (name, isWhole) => {
  expect(hasWholeEnding(name)).toBe(isWhole);
});

it.each([
  ['示例启明', true],
  ['示例', false],
  ['快乐阳光', false],
  ['金色童年', false],
  ['未来之星', false],
  ['梦想起航', false],
  ['未来教育', false],
  ['示例英语', false],
  ['示例培训学校', false],
  ['示例启明教育', true],
  ['例启明', false],
  ['示例启明晨光甲乙丙丁戊己', true],
  ['示例启明晨光甲乙丙丁戊己庚', false],
])('%s may stand as a brand: %s', (brand, expected) => {
  expect(isBrand(brand)).toBe(expected);
});

const SHORT_NAMES = dataFile('company-short-names.txt', 'no names are counted');

describe.runIf(SHORT_NAMES !== '')('the names of ordinary companies', () => {
  /** One in forty, behind two lines that say where they are from; `npm run soak -- properties` takes more. */
  const step = Math.ceil(40 / runs(1));
  const names = () =>
    readFileSync(SHORT_NAMES, 'utf8')
      .split(/\r?\n/)
      .slice(2)
      .filter((name, at) => name !== '' && at % step === 0)
      .map((name) => `${name.trim()}教育科技有限公司`);

  it('are held up as a person’s in fewer than one of a hundred', () => {
    const all = names();
    const held = all.filter((name) => personTie(name, nameParts(name).brand));
    expect(held.length).toBeGreaterThan(0);
    expect(held.length / all.length).toBeLessThan(0.01);
  });

  it('are one name each, but for one of a thousand at most', () => {
    const all = names();
    const other = all.filter((name) => parseNames(name).kind !== 'one');
    expect(other.length / all.length).toBeLessThan(0.001);
  });
});
