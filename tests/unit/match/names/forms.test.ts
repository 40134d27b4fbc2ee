import { describe, expect, it } from 'vitest';
import {
  branchLength,
  branchParents,
  isBranchOf,
  parentOf,
  tradeName,
} from '../../../../lib/match/names/forms';

const KINDERGARTEN = '余姚市示例蓝天幼儿园';
const COMPANY = '余姚市示例启明教育科技有限公司';

describe('what stands behind a name makes a branch of it', () => {
  it.each([
    '东部园区',
    '城东分园',
    '东园',
    '滨江院区',
    '高新校区',
    '余姚分公司',
    '第二分校',
    '城南教学点',
    '苏州工业园区分公司',
    '苏州园区分公司',
  ])('%s', (words) => {
    expect(isBranchOf(KINDERGARTEN + words, KINDERGARTEN)).toBe(true);
    expect(branchLength(words, 0)).toBe(words.length);
    expect(branchParents(KINDERGARTEN + words)).toContain(KINDERGARTEN);
    expect(parentOf(COMPANY + words)).toBe(COMPANY);
  });

  it.each(['官网', '官方网站', '招生', '报名'])('东园 before %s', (words) => {
    expect(branchLength(`东园${words}`, 0)).toBe(2);
  });

  it.each([
    '苏州工业园区',
    '示例科技园区',
    '示例软件园区',
    '东园路',
    '南园社区',
    '北园大街168号',
    '济南北园大街168号',
    '南园宾馆',
    '东园林',
    '西园寺店',
    '江东园林设计',
    '校园区域',
    '法院区长',
    '少儿英语',
  ])('%s does not', (words) => {
    expect(branchLength(words, 0)).toBe(0);
    expect(parentOf(COMPANY + words)).toBe(COMPANY + words);
  });
});

describe('what of a name is its owner’s', () => {
  it.each([
    ['余姚市示例启明培训学校有限公司', '示例启明'],
    ['浙江省余姚市示例启明培训学校', '示例启明'],
    ['示例在线教育科技股份有限公司', '示例在线'],
    ['余姚市培训学校', ''],
    ['余姚市长春藤培训学校', '长春藤'],
    ['北京朝阳示例启明培训学校', '示例启明'],
  ])('the trade name of %s is “%s”', (name, trade) => {
    expect(tradeName(name)).toBe(trade);
  });
});
