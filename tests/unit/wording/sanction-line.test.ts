import { describe, expect, it } from 'vitest';
import { SANCTION_KINDS } from '../../../lib/domain/sanction-rules';
import { createTranslator } from '../../../lib/wording/messages/translate';
import {
  type ActView,
  sanctionLine,
  sanctionView,
  sanctionViews,
  untilTexts,
  withoutStop,
} from '../../../lib/wording/sanction-line';
import { app, sanction, school, TODAY } from './entries';

const zh = createTranslator('zh-CN');
const en = createTranslator('en');

const SCHOOL = '余姚市示例启明培训学校有限公司';

/** Its date is the last of it, where the sentence names no other place for it. */
const inEnglish = (text: string): string =>
  (text.includes('{when}') ? text : `${text} {when}`).replace('{when}', 'on 1 September 2026');

describe('sanctionLine: every kind in its own sentence', () => {
  const table = [
    ['blacklist', `将${SCHOOL}列入黑名单`, `placed ${SCHOOL} on a blacklist`],
    [
      'serious-violation',
      `将${SCHOOL}列入严重违法失信名单`,
      `placed ${SCHOOL} on the list for serious violations and dishonesty`,
    ],
    [
      'abnormal-operations',
      `将${SCHOOL}列入经营异常名录（行政管理状态，不是行政处罚）`,
      `placed ${SCHOOL} on the list of abnormal operations {when} (an administrative status, not a penalty)`,
    ],
    ['penalty', `对${SCHOOL}作出行政处罚`, `imposed an administrative penalty on ${SCHOOL}`],
    ['licence-revoked', `吊销${SCHOOL}的许可证件`, `revoked a licence of ${SCHOOL}`],
    ['shutdown', `责令停止举办或关闭${SCHOOL}`, `ordered ${SCHOOL} {when} to close`],
    ['warning', `对${SCHOOL}给予警告或通报批评`, `warned or publicly criticised ${SCHOOL}`],
    [
      'summary-penalty',
      `对${SCHOOL}当场作出行政处罚（简易程序）`,
      `imposed an on-the-spot penalty on ${SCHOOL} {when} (summary procedure)`,
    ],
    ['enrolment-stopped', `责令${SCHOOL}停止招生`, `ordered ${SCHOOL} {when} to stop enrolling`],
    ['licence-suspended', `暂扣${SCHOOL}的许可证件`, `suspended a licence of ${SCHOOL}`],
    [
      'qualification-lowered',
      `降低${SCHOOL}的资质等级`,
      `lowered the qualification grade of ${SCHOOL}`,
    ],
    [
      'operations-restricted',
      `限制${SCHOOL}开展经营活动`,
      `restricted the business activities of ${SCHOOL}`,
    ],
    ['business-suspended', `责令${SCHOOL}停产停业`, `ordered ${SCHOOL} {when} to suspend business`],
    ['summons', `约谈${SCHOOL}`, `called in ${SCHOOL} for a regulatory talk`],
    ['app-notice', `通报${SCHOOL}`, `published a notice on ${SCHOOL}`],
    [
      'not-rectified',
      `通报：${SCHOOL}未按要求完成整改`,
      `announced {when} that the required rectification was not completed: ${SCHOOL}`,
    ],
    [
      'app-removed',
      `通报：对${SCHOOL}予以下架`,
      `announced {when} the removal from app stores of ${SCHOOL}`,
    ],
    ['judgment', `作出涉及${SCHOOL}的裁判`, `issued a judgment concerning ${SCHOOL}`],
  ] as const;

  it.each(table)('%s', (kind, chinese, english) => {
    const act = sanction({ kind, authority: '余姚市教育局' });
    expect(sanctionLine(zh, school(), act)).toBe(`余姚市教育局于2026年9月1日${chinese}`);
    expect(sanctionLine(en, school(), act)).toBe(`余姚市教育局 ${inEnglish(english)}`);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)(
    'says in %s who did it, when and to whom',
    (language) => {
      const t = createTranslator(language);
      const authority = '余姚市教育局';
      const lines = SANCTION_KINDS.map((kind) =>
        sanctionLine(t, school(), sanction({ kind, authority })),
      );
      const day = language === 'en' ? 'on 1 September 2026' : '2026年9月1日';
      for (const line of lines)
        for (const part of [authority, day, SCHOOL]) expect(line.split(part)).toHaveLength(2);
      expect(new Set(lines).size).toBe(SANCTION_KINDS.length);
    },
  );
});

describe('sanctionLine: offices', () => {
  it.each([
    ['余姚市教育局，余姚市公安局', '余姚市教育局等单位'],
    ['余姚市教育局；余姚市公安局；余姚市民政局', '余姚市教育局等单位'],
    ['余姚市教育局/余姚市公安局', '余姚市教育局等单位'],
    ['余姚市教育局等', '余姚市教育局等单位'],
    ['余姚市教育局、余姚市公安局等', '余姚市教育局等单位'],
    ['余姚市教育局等四部门', '余姚市教育局等四部门'],
    ['余姚市教育局、（筹）余姚市示例局', '余姚市教育局等单位'],
    ['余姚市教育局、“双减”办公室', '余姚市教育局等单位'],
    ['余姚市教育局、12345中心', '余姚市教育局等单位'],
    ['余姚市教育局；《示例》编辑部', '余姚市教育局等单位'],
    ['余姚市教育局（体育、科技）', '余姚市教育局（体育、科技）'],
    ['Bureau of Education, Yuyao', 'Bureau of Education, Yuyao'],
  ])('%s is said as %s', (authority, said) => {
    const line = sanctionLine(zh, school(), sanction({ kind: 'summons', authority }));
    expect(line).toBe(`${said}于2026年9月1日约谈${SCHOOL}`);
  });
});

describe('sanctionLine: apps', () => {
  const line = (change: Parameters<typeof sanction>[0]) =>
    sanctionLine(zh, app(), sanction({ authority: '四川省通信管理局', ...change }));

  it.each([
    [
      'app, version and store',
      { version: '7.4.620', store: 'huawei' },
      '四川省通信管理局于2026年9月1日通报应用“示例在线”7.4.620 版（华为应用市场）',
    ],
    ['app alone', {}, '四川省通信管理局于2026年9月1日通报应用“示例在线”'],
    [
      'a store we do not know stands as it is',
      { store: '某商店' },
      '四川省通信管理局于2026年9月1日通报应用“示例在线”（某商店）',
    ],
    [
      'the word for version is said once',
      { version: '版本29' },
      '四川省通信管理局于2026年9月1日通报应用“示例在线”29 版',
    ],
    [
      'behind the number too',
      { version: '7.4.620版' },
      '四川省通信管理局于2026年9月1日通报应用“示例在线”7.4.620 版',
    ],
    [
      'behind a word that is no number',
      { version: '最新版' },
      '四川省通信管理局于2026年9月1日通报应用“示例在线”最新版',
    ],
    [
      'the word for version behind a name of it is said once',
      { version: '3.0.1极速版' },
      '四川省通信管理局于2026年9月1日通报应用“示例在线”3.0.1极速版',
    ],
    [
      'behind a remark in brackets',
      { version: '4.9.0（未更新）' },
      '四川省通信管理局于2026年9月1日通报应用“示例在线”4.9.0（未更新）版',
    ],
    [
      'the word for version on both sides is said once',
      { version: '版本 29 版本' },
      '四川省通信管理局于2026年9月1日通报应用“示例在线”29 版',
    ],
    [
      'a test report is no notice',
      { isTestReport: true },
      '四川省通信管理局于2026年9月1日发布检测通报，涉及应用“示例在线”',
    ],
    [
      'several authorities',
      { authority: '四川省通信管理局、重庆市通信管理局' },
      '四川省通信管理局等单位于2026年9月1日通报应用“示例在线”',
    ],
    [
      'month',
      { decidedOn: { day: '2026-09-01', precision: 'month' } },
      '四川省通信管理局于2026年9月通报应用“示例在线”',
    ],
    [
      'year',
      { decidedOn: { day: '2026-01-01', precision: 'year' } },
      '四川省通信管理局于2026年通报应用“示例在线”',
    ],
  ] as const)('%s', (_, change, text) => {
    expect(line(change)).toBe(text);
  });

  it.each([
    ['7.4.620', '8.1', true],
    ['7.4.620', '7.4.621', true],
    ['7.4.620', '7.10', true],
    ['V7.4', '8', true],
    ['7.4.620', '7.4.620', false],
    ['7.4.620', '7.4.62', false],
    ['7.4', '7.4.0', false],
    ['9.0', '8.1', false],
    ['7.4.620', '随设备而异', false],
    ['20260101123456789', '20260101123456790', true],
  ])('notified %s, page %s: newer %s', (version, page, isNewer) => {
    const note = `。被通报的是 ${version}；此页为 ${page}；整改情况未公布`;
    const { line: said } = sanctionView(zh, app(), sanction({ version }), { page });
    expect(said.endsWith(note)).toBe(isNewer);
    expect(said.includes('此页为')).toBe(isNewer);
  });
});

describe('a page’s version', () => {
  it.each([
    ['8.1', '8.1'],
    ['V8.01', '8.01'],
    ['版本 8.1', '8.1'],
    ['9.9，通报已撤销，余姚市教育局确认没有问题', '9.9'],
    ['没有问题 9.9', '9.9'],
  ])('%s is told as its number alone', (page, told) => {
    const { line } = sanctionView(zh, app(), sanction({ version: '7.4' }), { page });
    expect(line.endsWith(`。被通报的是 7.4；此页为 ${told}；整改情况未公布`)).toBe(true);
  });
});

describe('the link to a source', () => {
  const label = (source: string) =>
    sanctionView(zh, school(), sanction({ authority: '余姚市教育局', source })).source.label;

  it.each([
    'https://www.yuyao.gov.cn/1',
    'http://jyj.yy.gov.cn:8443/1',
    'https://www.yuyao.gov.cn./1',
    'https://www.example.edu.cn/1',
    'https://xn--fsqu00a.xn--zfr164b/1',
  ])('names the authority where it leads to an official site: %s', (source) => {
    expect(label(source)).toBe('查看原文（余姚市教育局）');
  });

  it.each([
    ['https://www.yuyao.gov.cn.news.cn/1', 'www.yuyao.gov.cn.news.cn'],
    ['https://yuyao-gov.cn/https://www.yuyao.gov.cn/', 'yuyao-gov.cn'],
    ['https://mygov.cn/1', 'mygov.cn'],
    ['https://mp.weixin.qq.com/s/1', 'mp.weixin.qq.com'],
    ['http://192.0.2.1:8080/gov.cn', '192.0.2.1:8080'],
  ])('says where it leads elsewhere: %s', (source, host) => {
    expect(label(source)).toBe(`查看原文（余姚市教育局 · ${host}）`);
  });
});

describe('sanctionView', () => {
  it.each([
    ['stated', { kind: 'penalty', publishedUntil: '2026-12-01' }, '公示至2026年11月30日'],
    ['our window', { kind: 'penalty' }, '鉴训显示至2026年12月18日'],
    ['our window of a notice', {}, '鉴训显示至2027年8月31日'],
    [
      'a stated end that is too late',
      { kind: 'penalty', publishedUntil: '2029-03-01' },
      '鉴训显示至2026年12月18日',
    ],
    [
      'a stated end that is too late for a notice',
      { publishedUntil: '2029-03-01' },
      '鉴训显示至2027年8月31日',
    ],
    [
      'abnormal operations end with their last check',
      { kind: 'abnormal-operations', publishedUntil: '2027-03-01' },
      '鉴训显示至2026年12月18日',
    ],
  ] as const)('until: %s', (_, change, text) => {
    const { until } = sanctionView(zh, school(), sanction(change));
    // An end of ours says by which rule.
    expect(until.replace(/（[^）]+）$/, '')).toBe(text);
    expect(until !== text).toBe(text.startsWith('鉴训'));
  });

  it('names its subject by what it is, below a heading that has the name', () => {
    const act = sanction({ kind: 'blacklist', authority: '余姚市教育局' });
    const line = (...[entry, how]: [ReturnType<typeof school>, { naming: 'name' }?]) =>
      sanctionView(zh, entry, act, how).line;
    expect(line(school())).toBe('余姚市教育局于2026年9月1日将该机构列入黑名单');
    expect(line(school({ kind: 'school' }))).toContain('将该校列入');
    expect(line(school(), { naming: 'name' })).toContain(SCHOOL);
    const notice = sanction({ version: '7.4', store: 'huawei', authority: '某局' });
    expect(sanctionView(zh, app(), notice).line).toBe(
      '某局于2026年9月1日通报该应用7.4 版（华为应用市场）',
    );
    expect(sanctionView(en, school(), act).line).toBe(
      '余姚市教育局 placed the institution on a blacklist on 1 September 2026',
    );
  });

  it.each([
    ['违规收费；处理结果：罚款5万元', '事由：违规收费；处理结果：罚款5万元'],
    ['处理结果：罚款5万元', '处理结果：罚款5万元'],
    ['违规收费；处理结果：列入黑名单', '事由：违规收费'],
    ['处理结果：列入黑名单', ''],
    ['违规收费；处理结果：将该公司列入校外培训机构黑名单', '事由：违规收费'],
    ['违规收费；处理结果：罚款5万元；处理结果：罚款5万元', '事由：违规收费；处理结果：罚款5万元'],
    ['违规收费。；处理结果：罚款5万元。', '事由：违规收费；处理结果：罚款5万元'],
    ['违规收费。；处理结果：列入黑名单。', '事由：违规收费'],
    ['违规收费；处理结果：罚款5万元。；处理结果：罚款5万元', '事由：违规收费；处理结果：罚款5万元'],
  ])('tells a decision once: %s', (grounds, text) => {
    expect(sanctionView(zh, school(), sanction({ kind: 'blacklist', grounds })).grounds).toBe(text);
  });

  it.each([
    ['warning', '处理结果：警告', '处理结果：警告'],
    ['warning', '违规收费；处理结果：通报批评', '事由：违规收费；处理结果：通报批评'],
    ['warning', '违规收费；处理结果：警告或通报批评', '事由：违规收费'],
    [
      'warning',
      '违规收费；处理结果：给予警告；处理结果：通报批评',
      '事由：违规收费；处理结果：给予警告；处理结果：通报批评',
    ],
    ['shutdown', '违规办学；处理结果：责令停止举办', '事由：违规办学；处理结果：责令停止举办'],
    ['enrolment-stopped', '违规办学；处理结果：停止招生', '事由：违规办学'],
    ['penalty', '违规收费；处理结果：行政处罚', '事由：违规收费'],
  ] as const)('of a %s that may be one of two tells which: %s', (kind, grounds, text) => {
    expect(sanctionView(zh, school(), sanction({ kind, grounds })).grounds).toBe(text);
  });

  it.each([
    ['违规收费。．；', '违规收费'],
    ['违规收费.。', '违规收费'],
    ['违规。收费', '违规。收费'],
    ['超过 7.4.', '超过 7.4.'],
    ['。。', ''],
    [`${'、'.repeat(998)}费`, `${'、'.repeat(998)}费`],
  ])('takes the stops at the end alone: %s', (printed, text) => {
    expect(withoutStop(printed)).toBe(text);
  });

  it('tells a decision once in every language, though sources print Chinese alone', () => {
    const listed = sanction({ kind: 'blacklist', grounds: '违规收费；处理结果：列入黑名单' });
    expect(sanctionView(en, school(), listed).grounds).toBe('Grounds: 违规收费');
    const fined = sanction({ kind: 'blacklist', grounds: '违规收费；处理结果：罚款5万元' });
    expect(sanctionView(en, school(), fined).grounds).toBe(
      'Grounds: 违规收费; Decision: 罚款5万元',
    );
  });

  it.each([
    ['zh-CN', 'blacklist', '未载明原因', '事由：未载明'],
    ['zh-CN', 'app-notice', '通报未列明所涉问题', '事由：未载明'],
    ['zh-TW', 'app-notice', '通报未列明所涉问题', '事由：未載明'],
    ['en', 'app-removed', '通报未列明所涉问题', 'Grounds: none stated'],
    ['en', 'penalty', '未载明原因', 'Grounds: none stated'],
    [
      'en',
      'penalty',
      '未载明原因；处理结果：罚款5万元',
      'Grounds: none stated; Decision: 罚款5万元',
    ],
    ['zh-CN', 'penalty', '未载明原因的收费', '事由：未载明原因的收费'],
  ] as const)(
    'says in %s of a %s that no reason is stated: %s',
    (language, kind, grounds, text) => {
      const t = createTranslator(language);
      expect(sanctionView(t, school(), sanction({ kind, grounds })).grounds).toBe(text);
    },
  );

  it('keeps grounds, full authority and source', () => {
    const authority = '四川省通信管理局、重庆市通信管理局';
    expect(sanctionView(zh, app(), sanction({ authority }))).toMatchObject({
      grounds: '所涉问题：超范围收集个人信息',
      source: { label: `查看原文（${authority}）`, url: 'https://notice.example/1' },
    });
  });
});

describe('untilTexts', () => {
  const view = (what: string, until: string) => ({ what, until }) as ActView;

  it('says an end once where all end together, else of each whose it is', () => {
    expect(untilTexts(zh, [view('黑名单', '公示至A'), view('行政处罚', '公示至A')])).toEqual([
      '公示至A',
    ]);
    expect(untilTexts(zh, [view('黑名单', '公示至A'), view('行政处罚', '公示至B')])).toEqual([
      '黑名单：公示至A',
      '行政处罚：公示至B',
    ]);
    expect(untilTexts(zh, [])).toEqual([]);
  });
});

describe('sanctionViews', () => {
  it('words shown sanctions only, newest first', () => {
    const entry = app({
      sanctions: [
        sanction({ decidedOn: { day: '2026-03-01', precision: 'day' } }),
        sanction({ decidedOn: { day: '2025-01-01', precision: 'day' }, grounds: '已期满' }),
        sanction({ status: 'lifted', grounds: '已解除' }),
        sanction({ decidedOn: { day: '2026-09-01', precision: 'unknown' }, grounds: '无日期' }),
        sanction(),
      ],
    });
    expect(sanctionViews(zh, entry, TODAY).map(({ what }) => what)).toEqual([
      '有官方通报·2026年9月1日',
      '有官方通报·2026年3月1日',
    ]);
  });

  it('begin with the act that the label tells, however many are newer', () => {
    const days = ['2026-08-01', '2026-09-01'];
    const sanctions = [
      ...days.map((day) => sanction({ kind: 'penalty', decidedOn: { day, precision: 'day' } })),
      sanction({ kind: 'blacklist', decidedOn: { day: '2025-11-10', precision: 'day' } }),
    ];
    const entry = school({ sanctions });
    expect(sanctionViews(zh, entry, TODAY).map(({ what }) => what)).toEqual([
      '黑名单·2025年11月10日',
      '行政处罚·2026年9月1日',
      '行政处罚·2026年8月1日',
    ]);
  });
});
