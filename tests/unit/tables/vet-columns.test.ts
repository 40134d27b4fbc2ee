import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../lib/tables/vet-columns';

const NAME = '余姚市示例启明培训学校有限公司';
const CODE = '91330281MA0EXAMP1T';
const OTHER = '余姚市示例蓝天幼儿园';

describe('columns', () => {
  it.each([
    [[['序号', '机构名称', '统一社会信用代码', '办学地址']], 0, [null, 'name', 'uscc', 'place']],
    [[['2026 年合作机构'], ['学校名称', '官网（选填）']], 1, ['name', 'site']],
    [[['供应商', '链接', '当事人名称']], 0, ['name', 'site', null]],
    [[['应用名称', '开发者', '名称']], 0, ['app', 'developer', 'name']],
    [[['名称', '机构名称']], 0, ['name', null]],
    [[[NAME]], null, ['any']],
    [
      [['1', NAME, '91330281MA2EXAMP1X', 'a.example.com', '0574-62123456']],
      null,
      [null, 'any', 'uscc', 'site', 'phone'],
    ],
    [[['地址'], ['余姚市']], null, ['any']],
  ])('of %j', (rows, header, fields) => {
    expect(findColumns(rows)).toEqual({ header, fields });
  });
});

/** The cells of a text, a row a line. */
const table = (text: string): string[][] => text.split('\n').map((line) => line.split(','));

describe('a column of names that no known heading tells', () => {
  it.each([
    // Beside a number or a place: without it the rows would be told as not listed.
    [`序号,校名,联系电话\n1,${NAME},0574-11111111`, 0, [null, 'any', 'phone']],
    [`承办单位,联系电话\n${NAME},0574-11111111`, 0, ['any', 'phone']],
    ['商家,电话\n启明,0574-11111111', 0, ['any', 'phone']],
    [`,电话,网址,备案号\n${NAME},,,`, 0, ['any', 'phone', 'site', 'icp']],
    [`区县,乙方,地址\n余姚市,${NAME},余姚市示例路1号`, 0, ['place', 'any', null]],
    [`品牌,电话\n示例启明,0574-11111111`, 0, ['any', 'phone']],
    // Beside a school's own name.
    [`学校,第三方机构,电话\n${OTHER},${NAME},`, 0, ['name', 'any', 'phone']],
    [`学校,第三方机构\n${OTHER},无\n甲校,—\n乙校,${NAME}`, 0, ['name', 'any']],
    [`学校名称,供应商\n${OTHER},${NAME}`, 0, ['name', 'any']],
    [`应用名称,公司\n示例口算,${NAME}`, 0, ['app', 'any']],
    // Keys by their cells.
    [`机构名称,税号\n${NAME},${CODE}`, 0, ['name', 'uscc']],
    [`机构名称,咨询热线\n${NAME},0574-62123456`, 0, ['name', 'phone']],
    [`机构名称,公司网址\n${NAME},qiming.example.com`, 0, ['name', 'site']],
    [`机构名称,网站备案\n${NAME},浙ICP备12345678号-1`, 0, ['name', 'icp']],
    ['学习平台,客服热线\n示例口算,400-123-4567\n示例词典,0574-62123456', null, ['any', 'phone']],
    // Apps.
    [`机构名称,学习平台\n${NAME},示例口算`, 0, ['name', 'app']],
    ['教育类App,网址\n示例口算,qiming.example.com', 0, ['app', 'site']],
    // Below a title and a note.
    [`${NAME},,\n填表说明,,\n序号,校名,电话\n1,${OTHER},`, 2, [null, 'any', 'phone']],
    [`${NAME},${NAME}\n校名,电话\n${OTHER},`, 1, ['any', 'phone']],
    // Below who fills it in, and with a heading that reads like a name.
    [`填报单位,余姚市示例中心学校,\n序号,机构名称,电话\n1,${NAME},`, 1, [null, 'name', 'phone']],
    [`引进第三方机构的学校,机构名称,电话\n${OTHER},${NAME},`, 0, ['any', 'name', 'phone']],
    // Without a header.
    [`机构名称,${NAME}\n统一社会信用代码,${CODE}\n电话,0574-62123456`, null, [null, 'any']],
    [`1,城东街道,${NAME}`, null, [null, null, 'any']],
    [`张三,启明托管\n李四,晨光托管`, null, [null, 'any']],
    [`机构,${NAME}\n机构,${OTHER}`, null, [null, 'any']],
  ])('%j', (text, header, fields) => {
    expect(findColumns(table(text))).toEqual({ header, fields });
  });
});

describe('no column of names', () => {
  it.each([
    // Persons, the state's own offices and kinds.
    [`机构名称,联系人\n${NAME},张三`, 0, ['name', null]],
    [`机构名称,主管部门\n${NAME},余姚市示例教育局`, 0, ['name', null]],
    [`机构名称,类型\n${NAME},艺术培训\n${OTHER},学科培训`, 0, ['name', null]],
    [`机构名称,备注\n${NAME},${OTHER}`, 0, ['name', null]],
    [`机构名称,合作项目\n${NAME},示例编程课`, 0, ['name', null]],
    ['联系人,电话\n张三,0574-11111111', 0, [null, 'phone']],
    [`机构名称,合同金额\n${NAME},1200000\n${OTHER},20000000`, 0, ['name', null]],
    [`机构名称,微信\n${NAME},13800000004`, 0, ['name', null]],
    [`机构名称,证件\n${NAME},330281199001010000`, 0, ['name', null]],
    [`机构名称,有无平台\n${NAME},有\n${OTHER},无`, 0, ['name', null]],
    // One person's name is no institution's, and a kind that all rows share is none.
    ['艺术培训,启明\n艺术培训,晨光', null, ['any', null]],
  ])('%j', (text, header, fields) => {
    expect(findColumns(table(text))).toEqual({ header, fields });
  });
});
