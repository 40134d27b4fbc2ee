import { describe, expect, it } from 'vitest';
import { buildApps, type Cells, fatesOf, remarksOf } from '../helpers';

/** Cells that differ from a sound row, what becomes of the row, and the exact remark that says why. */
const REFUSED: [cells: Cells, remark: string][] = [
  [{ 应用名称: '' }, '应用名称·reject·应用名称为空'],
  [{ 应用名称: '示**口算' }, '应用名称·error·名称已被隐去（掩码），无法登载：示**口算'],
  [
    { 开发者: '某某教育科技有限公司' },
    '开发者·error·名称已被隐去（掩码），无法登载：某某教育科技有限公司',
  ],
  [{ 应用名称: '示例□算' }, '应用名称·reject·名称含无法辨认的字符：示例□算'],
  [{ 应用名称: '示例口算（家长' }, '应用名称·reject·名称不完整（括号不成对）：示例口算（家长'],
  [{ 应用名称: '算' }, '应用名称·reject·名称过短：算'],
  [{ 应用名称: '微信' }, '应用名称·reject·平台名称，不能作为被列单位：微信'],
  [{ 应用名称: '示例智能学习终端' }, '应用名称·reject·是硬件或机器人，不是应用：示例智能学习终端'],
  [{ 应用名称: '示例机器人' }, '应用名称·reject·是硬件或机器人，不是应用：示例机器人'],
  [{ 应用来源: '拼多多' }, '应用来源·reject·购物平台上的商品，不是应用：拼多多'],
  [{ 应用名称: '示例照片修复' }, '应用名称·reject·不是教育类应用：示例照片修复'],
  [
    { 应用名称: '示例教育学', 开发者: '示例教育学' },
    '开发者·reject·开发者与应用名称相同，无法确认：示例教育学',
  ],
  [{ 开发者: '厦门示例教育科' }, '开发者·reject·名称疑在换页处被截断：厦门示例教育科'],
  [{ 开发者: '王小明' }, '开发者·reject·疑为自然人姓名（个人），名单不登载自然人'],
  [
    { 开发者: '余姚市王小明培训部（个体工商户）' },
    '开发者·reject·以个人姓名为字号的个体工商户，名单不登载自然人',
  ],
  [{ 通报日期: '' }, '通报日期·reject·缺少日期，无法判断是否仍在显示期限内'],
  [{ 通报日期: '2023-13-40' }, '通报日期·error·日期不存在或无法识别：2023-13-40'],
  [{ 通报日期: '2026-12-01' }, '通报日期·reject·日期晚于名单日期 2026-11-24：2026-12-01'],
  [{ 原文链接: '' }, '原文链接·error·缺少原文链接'],
  [{ 原文链接: 'javascript:1' }, '原文链接·error·不是 http(s) 链接：javascript:1'],
  [{ 通报机关: '' }, '通报机关·error·缺少作出机关'],
  ...['整改复核通过', '已完成整改', '恢复上架', '撤销通报', '拟下架'].map(
    (type): [Cells, string] => [{ 通报类型: type }, `通报类型·reject·通报类型无法识别：${type}`],
  ),
  [{ 通报类型: '表扬' }, '通报类型·reject·通报类型无法识别：表扬'],
];

describe('refused rows', () => {
  it.each(REFUSED)('%j: %s', async (cells, remark) => {
    const built = await buildApps([cells]);
    expect(remarksOf(built)).toContain(remark);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(built.entries).toEqual([]);
  });
});

it.each(['小X口算', 'X课堂', '示例x英语'])('an app may be called %s', async (应用名称) => {
  expect((await buildApps([{ 应用名称 }])).entries[0]?.names[0]?.text).toBe(应用名称);
});

describe('an app with which nothing is wrong', () => {
  it.each<Cells>([
    { 所涉问题: '未发现问题' },
    { 所涉问题: '复测未发现问题' },
    { 所涉问题: '未发现违规收集' },
    { 所涉问题: '无问题' },
    { 所涉问题: '已整改' },
    { 所涉问题: '整改合格' },
    { 所涉问题: '问题已解决' },
    { 所涉问题: '未经同意收集使用；已整改' },
    { 通报类型: '撤回通报' },
    { 通报类型: '暂停下架' },
    { 通报类型: '下架（已恢复）' },
    { 通报类型: '不予下架' },
    { 通报类型: '建议下架' },
    { 通报类型: '通报表扬' },
    { 应用名称: '示例口算（已整改）' },
    { 备注: '经复核已无问题' },
    { 备注: '误报' },
    { 备注: '检测样本有误' },
    { 备注: '开发者申诉成功' },
    { 复测结果: '合格' },
    { 检测结果: '未发现问题' },
    { 检测结论: '通过' },
    { 是否恢复上架: '是' },
    ...['已整改', '已完成整改，恢复上架', '撤销通报', '通报已撤销', '误报', '未发现问题'].map(
      (result) => ({ 通报类型: '批次通报', 处理结果: result }),
    ),
  ])('is not listed: %j', async (cells) => {
    expect((await buildApps([cells])).entries).toEqual([]);
  });

  it.each<Cells>([
    { 所涉问题: '未公开收集使用规则' },
    { 所涉问题: '未发现隐私政策入口' },
    { 所涉问题: '无隐私政策' },
    { 所涉问题: '违规收集个人信息；无违规使用情况' },
    { 通报类型: '通报（暂停新用户注册）' },
    { 所涉问题: '重新上架后仍违规收集' },
    { 所涉问题: '未提供更正、删除个人信息的功能' },
    { 通报类型: '下架（未恢复）' },
    { 应用名称: '示例口算（未整改）' },
    { 应用名称: '示例整改助手' },
    { 备注: '仍未整改' },
    { 备注: '部分问题已整改' },
    { 备注: '开发者申诉中' },
    { 备注: '未通过复测' },
    { 复测结果: '不合格' },
    { 复测结果: '仍存在问题' },
    { 检测结果: '违规收集个人信息' },
    { 是否恢复上架: '否' },
    ...['未整改', '责令整改', '限期整改', '未撤销', '', '通报'].map((result) => ({
      通报类型: '批次通报',
      处理结果: result,
    })),
    { 通报类型: '', 处理结果: '下架' },
  ])('is listed where something is: %j', async (cells) => {
    expect((await buildApps([cells])).entries).toHaveLength(1);
  });
});

const KEPT: [cells: Cells, remark: string][] = [
  [{ 版本: '版本29' }, '版本·repair·版本一栏含文字（版本29），记为 29'],
  [{ 版本: '安卓V3.1.12' }, '版本·repair·版本一栏含文字（安卓V3.1.12），记为 3.1.12'],
  [{ 版本: '4.9.0（未更新）' }, '版本·repair·版本一栏含文字（4.9.0（未更新）），记为 4.9.0'],
  [
    { 版本: 'wx0123456789abcdef' },
    '版本·repair·版本一栏是小程序标识 wx0123456789abcdef，记为应用标识',
  ],
  [
    { 版本: '示例启明教育科技有限公司', 开发者: '2.1.0' },
    '版本·repair·版本与开发者两格互换，已换回',
  ],
  [
    { 开发者: '示例启明教育 科技有限公司' },
    '开发者·repair·名称中的空格或全角字符已整理：示例启明教育科技有限公司',
  ],
  [{ 应用名称: '示例口算Ａ１' }, '应用名称·repair·名称中的空格或全角字符已整理：示例口算A1'],
  [
    { 所涉问题: '无隐私政策。2；未提供注销用户账号功能/3；强制索取权限' },
    '所涉问题·repair·所涉问题中残留的列表编号或句号已清除',
  ],
  [
    { 所涉问题: '未列明向第三方提供个人信息的种类、目的、方式以及' },
    '所涉问题·repair·所涉问题文字被截断，改列类别：未列明向第三方提供个人信息的种类、目的、方式以及',
  ],
  [{ 应用来源: 'OPPO软' }, '应用来源·warning·应用来源疑被截断，未采用：OPPO软'],
  [{ 开发者: '示例理工大学' }, '开发者·warning·开发者是高校：不因此标记该校'],
  [
    { 开发者: '示例互动股份有限公司' },
    '开发者·warning·开发者是股份公司、集团或大型平台，名称上不是教育机构：不因此标记其其他应用',
  ],
  [
    { 开发者: '示例驾驶员培训有限公司余姚分公司' },
    '开发者·warning·是分支机构（余姚分公司），不代表其总公司',
  ],
  [{ 原文链接: 'https://news.invalid/1' }, '原文链接·warning·来源不是政府网站，请换成官方原文'],
  [{ 处理结果: '下架' }, '处理结果·warning·写有下架，而通报类型是“批次通报”：按通报登载，请核对'],
  [{ 开发者: '' }, '开发者·note·未载明开发者：只能在通报所列应用商店中提示“可能同名”'],
  [{ 所涉问题: '' }, '所涉问题·note·所涉问题为空'],
  [{ 通报日期: '2026', 核验日期: '2026-11-20' }, '通报日期·note·日期不精确到日：2026'],
];

describe('rows that are mended or marked', () => {
  it.each(KEPT)('%j: %s', async (cells, remark) => {
    const built = await buildApps([cells]);
    expect(remarksOf(built)).toContain(remark);
    expect(fatesOf(built)).toEqual([remark.includes('·warning·') ? 'warned' : 'accepted']);
  });
});

describe('what an app row becomes', () => {
  it('is one entry in our wording', async () => {
    const { entries } = await buildApps([{ 版本: 'V1.0.0', 应用来源: '腾讯应用宝' }]);
    expect(entries[0]).toMatchObject({
      kind: 'app',
      names: [{ text: '示例口算', kind: 'app' }],
      app: {
        name: '示例口算',
        developer: '示例启明教育科技有限公司',
        stores: ['tencent'],
        versions: ['1.0.0'],
      },
      operatorIsEducation: true,
      sanctions: [
        {
          kind: 'app-notice',
          authority: '浙江省通信管理局',
          decidedOn: { day: '2026-09-01', precision: 'day' },
          document: '2026年第5批',
          grounds: '违规或超范围收集个人信息',
          topics: ['personal-information'],
          version: '1.0.0',
          store: 'tencent',
        },
      ],
    });
  });

  it.each([
    ['PP助手/豌豆荚', ['pp', 'wandoujia']],
    ['oppo应用商店', ['oppo']],
    ['vivo手机助手', ['vivo']],
    ['乐商店', ['lenovo']],
    ['——', []],
  ])('reads the stores of %s', async (store, stores) => {
    expect((await buildApps([{ 应用来源: store }])).entries[0]?.app?.stores).toEqual(stores);
  });

  it.each([
    ['批次通报', 'app-notice'],
    ['整改复核', 'app-notice'],
    ['整改复核：未完成整改', 'not-rectified'],
    ['下架处置', 'app-removed'],
  ])('takes %s for %s', async (type, kind) => {
    expect((await buildApps([{ 通报类型: type }])).entries[0]?.sanctions[0]?.kind).toBe(kind);
  });

  it('says that a testing centre reports', async () => {
    const { entries } = await buildApps([{ 通报机关: '示例研究所检测中心' }]);
    expect(entries[0]?.sanctions[0]?.isTestReport).toBe(true);
  });

  it('makes an AppID an identifier of the app, checked on the day of the notice', async () => {
    const { entries } = await buildApps([{ 版本: 'wx0123456789abcdef' }]);
    expect(entries[0]?.identifiers).toEqual([
      {
        kind: 'app',
        value: 'wechat:wx0123456789abcdef',
        of: 'subject',
        source: 'https://a.example.org/1.html',
        verifiedOn: '2026-09-01',
      },
    ]);
    expect(entries[0]?.app?.versions).toEqual([]);
  });

  it.each([
    ['示例启明教育科技有限公司', true],
    ['余姚市示例职业培训学校', true],
    ['示例东方教育科技集团有限公司', true],
    ['示例在线信息技术有限公司', undefined],
    ['示例理工大学', undefined],
    ['示例理工大学出版社有限公司', undefined],
    ['余姚市示例教育投资集团有限公司', undefined],
  ])('%s is an education operator: %s', async (developer, expected) => {
    expect((await buildApps([{ 开发者: developer }])).entries[0]?.operatorIsEducation).toBe(
      expected,
    );
  });
});

describe('notices of one app by one office', () => {
  const daysOf = async (...cells: [批次: string, 通报日期: string][]) => {
    const { entries } = await buildApps(cells.map(([批次, 通报日期]) => ({ 批次, 通报日期 })));
    return entries.flatMap(({ sanctions }) => sanctions.map(({ decidedOn }) => decidedOn.day));
  };

  // The earlier day would count for both, and end the later notice before its time.
  it.each(['无', '/', '详见附件', '第六期'])('are two in two years: %s', async (batch) => {
    expect(await daysOf([batch, '2025-12-01'], [batch, '2026-09-01'])).toEqual([
      '2026-09-01',
      '2025-12-01',
    ]);
  });

  it('are two on two days without a batch, and one in one batch', async () => {
    expect(await daysOf(['无', '2026-08-01'], ['无', '2026-09-01'])).toHaveLength(2);
    expect(await daysOf(['第六期', '2026-08-31'], ['第六期', '2026-09-01'])).toEqual([
      '2026-08-31',
    ]);
  });
});
