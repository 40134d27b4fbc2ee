import { describe, expect, it } from 'vitest';
import type { Sanction } from '../../../lib/domain/entry';
import { EVIDENCE_KINDS, type EvidenceKind, type Verdict } from '../../../lib/domain/verdict';
import { relationOf } from '../../../lib/match/judge';
import { relatedReason } from '../../../lib/wording/evidence';
import { markWords } from '../../../lib/wording/fixed-words';
import { toMarkView } from '../../../lib/wording/mark';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { app, sanction, school, subject, TODAY, verdict } from './entries';

const zh = createTranslator('zh-CN');
const en = createTranslator('en');

const mark = (verdicts: Verdict[], page = subject(), t = zh) =>
  toMarkView({ verdicts, subject: page, today: TODAY }, t);

/** The mark of one verdict. */
const markBy = (...given: Parameters<typeof verdict>) => mark([verdict(...given)]);

const host = [{ kind: 'host', value: 'a.example.com' } as const];

describe('label: gravity and kind, with the month', () => {
  it.each([
    ['app-notice', '有官方通报·2026-09', 'Official notice · 2026-09', 'notice'],
    ['summons', '被约谈·2026-09', 'Called in for a talk · 2026-09', 'notice'],
    ['abnormal-operations', '经营异常名录·2026-09', 'Abnormal operations · 2026-09', 'notice'],
    ['not-rectified', '通报未完成整改·2026-09', 'Notice: not rectified · 2026-09', 'penalty'],
    ['app-removed', '通报下架·2026-09', 'Notice: removal · 2026-09', 'penalty'],
    ['penalty', '行政处罚·2026-09', 'Penalty · 2026-09', 'penalty'],
    ['judgment', '有法院裁判·2026-09', 'Court judgment · 2026-09', 'penalty'],
    ['warning', '警告或通报批评·2026-09', 'Warning or criticism · 2026-09', 'notice'],
    ['summary-penalty', '当场处罚·2026-09', 'On-the-spot penalty · 2026-09', 'notice'],
    ['enrolment-stopped', '责令停止招生·2026-09', 'Ordered to stop enrolling · 2026-09', 'penalty'],
    ['licence-suspended', '暂扣许可证件·2026-09', 'Licence suspended · 2026-09', 'penalty'],
    ['qualification-lowered', '降低资质等级·2026-09', 'Grade lowered · 2026-09', 'penalty'],
    ['operations-restricted', '限制经营活动·2026-09', 'Business restricted · 2026-09', 'penalty'],
    ['business-suspended', '责令停产停业·2026-09', 'Business suspended · 2026-09', 'penalty'],
    ['licence-revoked', '吊销许可证件·2026-09', 'Licence revoked · 2026-09', 'severe'],
    ['shutdown', '责令停办或关闭·2026-09', 'Ordered to close · 2026-09', 'severe'],
    ['blacklist', '黑名单·2026-09', 'Blacklist · 2026-09', 'severe'],
    ['serious-violation', '严重违法失信名单·2026-09', 'Serious-violation list · 2026-09', 'severe'],
  ] as const)('%s', (kind, chinese, english, gravity) => {
    const entry = school({ sanctions: [sanction({ kind })] });
    expect(markBy(entry, 'identified', host)).toMatchObject({ label: chinese, gravity });
    expect(mark([verdict(entry, 'identified', host)], subject(), en)?.label).toBe(english);
  });

  it('the gravest act speaks, then the newest', () => {
    const entry = school({
      sanctions: [
        sanction({ kind: 'summons' }),
        sanction({ kind: 'blacklist', decidedOn: { day: '2025-02-01', precision: 'year' } }),
      ],
    });
    expect(markBy(entry, 'identified', host)?.label).toBe('黑名单·2025年');
  });

  it('a test report says so', () => {
    const entry = app({ sanctions: [sanction({ isTestReport: true })] });
    expect(markBy(entry, 'identified', host)?.label).toBe('有检测通报·2026-09');
  });
});

describe('certainty', () => {
  it.each([
    ['identified', 'host', '网址一致', 'Same web address'],
    ['identified', 'app-id', '应用编号一致', 'Same app id'],
    ['identified', 'icp', 'ICP 备案号一致', 'Same ICP filing number'],
    ['identified', 'uscc', '统一社会信用代码一致', 'Same unified social credit code'],
    ['identified', 'app-and-developer', '应用名称与开发者一致', 'Same app name and developer'],
    ['named', 'operator-name', '单位名称一致，请核对', 'Same registered name; please check'],
    [
      'named',
      'title-name',
      '标题中提到这个名称，不表示此页属于该单位',
      'The title mentions this name; the page may not be theirs',
    ],
    [
      'named',
      'education-operator',
      '其运营的应用“示例在线”（版本 7.4.620）曾被通报',
      'A notice was published on “示例在线” (version 7.4.620), an app it operates',
    ],
    [
      'possible',
      'brand-and-region',
      '可能同名，请核对',
      'Possibly only the same name; please check',
    ],
  ] as const)('%s by %s', (tier, kind, chinese, english) => {
    const field = kind === 'education-operator' ? 'footer' : 'title';
    const said = (t: typeof zh) => mark([verdict(app(), tier, [{ kind, field }])], subject(), t);
    const texts = [zh, en].map((t) => said(t)?.doubt ?? said(t)?.basis);
    expect(texts).toEqual([
      expect.stringMatching(new RegExp(`${chinese}$`)),
      expect.stringContaining(english),
    ]);
  });

  it('a branch is said and never assertive', () => {
    const view = markBy(school(), 'named', [{ kind: 'title-name', branch: true }]);
    expect(view?.doubt).toBe('可能是其分支机构，请核对');
    expect(view?.evidence).toContain(
      '此页名称像分支机构（分公司、分校、校区等），可能是其分支机构',
    );
  });

  it.each(['host', 'app-id'] as const)('a %s that nobody verified claims no owner', (kind) => {
    const view = markBy(app(), 'possible', [{ kind, value: 'a.example.com' }]);
    expect(view).toMatchObject({
      label: '可能相关，请核对·2026-09',
      doubt: '网址或编号与名单一致，但已超过 180 天未核对，请核对',
      evidence: ['名单所载的 a.example.com 已超过 180 天未核对，可能已不属于该单位'],
    });
  });

  it.each([
    ['url', '可能相关，请核对·2026-09', '网址或编号与名单一致，但已超过 180 天未核对，请核对'],
    ['title', '可能同名，请核对·2026-09', '可能同名，请核对'],
  ] as const)('an operator that is only possible, by %s', (field, label, doubt) => {
    const view = markBy(app(), 'possible', [{ kind: 'education-operator', field }]);
    expect(view).toMatchObject({
      label,
      doubt,
      evidence: ['名单所载应用“示例在线”（版本 7.4.620）由 x 运营，此页是否属于该单位请核对'],
    });
  });

  it.each([
    ['a namesake', markBy(app(), 'possible', [{ kind: 'app-and-store' }]), '可能同名，请核对'],
    [
      'an operator',
      markBy(app(), 'named', [{ kind: 'education-operator', field: 'footer' }]),
      '其应用被通报',
    ],
    ['whom a title names', markBy(school(), 'named', [{ kind: 'title-name' }]), '提到名单中的单位'],
  ])('%s is not told to be under notice', (_, view, label) => {
    expect(view?.label).toBe(`${label}·2026-09`);
    expect(view?.short).toBeUndefined();
  });

  it('a provider on a search page is only what the engine prints', () => {
    const relation = relationOf(
      'named',
      [{ kind: 'provider-name', value: 'x', field: 'provider' }],
      true,
    );
    expect(relation).toBe('names');
  });

  it('an operator hears of shown versions only', () => {
    const entry = app({ sanctions: [sanction()] });
    const said = [{ kind: 'education-operator', field: 'footer' } as const];
    expect(markBy(entry, 'named', said)?.basis).toBe('标注依据：其运营的应用“示例在线”曾被通报');
  });
});

describe('evidence', () => {
  const sentences: Record<EvidenceKind, string> = {
    host: '这个网站已与名单中的单位对应：x',
    'app-id': '应用商店编号与名单一致：x',
    icp: 'ICP 备案号与名单一致：x',
    uscc: '统一社会信用代码与名单一致：x',
    psb: '公安备案号与名单一致：x',
    'app-and-developer': '应用名称与开发者均与通报一致：x',
    'provider-name': '此页写明的提供者名称与名单一致：x',
    'operator-name': '此页写明的运营单位与名单一致：x',
    'site-operator': '此页页脚载明的运营单位与名单一致：x',
    'learned-site': '该网站页脚载明：x',
    'title-name': '标题中有完整名称：x',
    'cut-name': '标题被截断，其中的名称与“x”的开头相同',
    'name-otherwise': '名称与“x”只差地名或组织形式的写法',
    'education-operator': '此页单位 x 运营的应用“示例在线”（版本 7.4.620）曾被通报',
    'brand-and-region': '此处的名称“x”与名单相同，并提到名单所载的登记地区',
    'brand-and-operator': '此处的名称“x”与名单相同，并提到名单所载的全称',
    'app-and-store': '应用名称“x”与通报相同，且是通报所载的应用商店',
    'general-operator': '此页单位 x 另有应用曾被通报，与此页内容未必有关',
    'third-party-title': '标题提到“x”，此页未必属于该单位',
    query: '搜索词与名单中的名称相同：x',
  };

  it.each(EVIDENCE_KINDS.map((kind) => [kind, sentences[kind]]))('%s', (kind, text) => {
    const field = kind === 'title-name' || kind === 'cut-name' ? 'title' : 'footer';
    expect(markBy(app(), 'identified', [{ kind, field }])?.evidence).toEqual([text]);
  });

  it.each(['brand-and-region', 'brand-and-operator'] as const)(
    'a name in a provider’s line is not told to stand in the title: %s',
    (kind) => {
      for (const value of ['x', '示例启明'])
        for (const t of [zh, en]) {
          const said = verdict(school(), 'possible', [{ kind, value, field: 'provider' }]);
          expect(mark([said], subject(), t)?.evidence.join()).not.toMatch(
            /标题|运营|title|operator/,
          );
        }
    },
  );

  it('an app id names its store', () => {
    const evidence = [{ kind: 'app-id', value: 'apple:363590051' } as const];
    expect(markBy(app(), 'identified', evidence)?.evidence).toEqual([
      '应用商店编号与名单一致：App Store 363590051',
    ]);
  });

  it.each(['general-operator', 'third-party-title', 'query'] as const)('related by %s', (kind) => {
    expect(relatedReason(zh, verdict(app(), 'related', [{ kind }]))).toBe(sentences[kind]);
  });
});

describe('toMarkView', () => {
  it('is whole', () => {
    const entry = app();
    const view = markBy(entry, 'identified', [{ kind: 'app-and-developer' }]);
    expect(view).toMatchObject({
      ref: 3,
      entry: { list: 'builtin', id: 'app-1' },
      tier: 'identified',
      heading: '示例在线（开发者：上海示例在线信息技术有限公司）',
      description:
        '示例在线（开发者：上海示例在线信息技术有限公司）：有官方通报·2026-09。应用名称与开发者一致',
      provenance: ['来自名单：示例名单'],
      until: ['鉴训显示至2027年8月31日（最长显示 12 个月）'],
      also: [],
    });
    expect(view?.sanctions).toHaveLength(1);
  });

  it.each([
    ['no match', []],
    ['related only', [verdict(app(), 'related', [{ kind: 'query' }])]],
    [
      'nothing shown today',
      [verdict(app({ sanctions: [sanction({ status: 'lifted' })] }), 'identified', host)],
    ],
  ])('is null: %s', (_, verdicts) => {
    expect(mark(verdicts)).toBeNull();
  });

  it('tells beside each act of a list past its date which list that is, and its date', () => {
    const current = verdict(app(), 'identified', [{ kind: 'app-and-developer' }]);
    const old = verdict(school(), 'identified', host, '旧名单', 'b');
    const stale = { ...old, candidate: { ...old.candidate, stale: '2025-09-01' } };
    const said = '名单“旧名单”已过有效期，2025年9月1日以后的变化不在其中';
    expect(mark([stale])?.sanctions.map(({ list }) => list)).toEqual([said]);
    expect(mark([current])?.sanctions.map(({ list }) => list)).toEqual([undefined]);
    const both = mark([current, stale])?.sanctions.map(({ list }) => list);
    expect(both).toEqual([said, '来自名单：示例名单']);
  });

  it.each<[what: string, one: Partial<Sanction>, other: Partial<Sanction>]>([
    ['two numbers', { document: '甬余教罚字〔2026〕3号' }, { document: '甬余教罚字〔2026〕4号' }],
    ['two reasons', { grounds: '虚假宣传' }, { grounds: '超范围收集个人信息' }],
    ['two authorities', { authority: '余姚市教育局' }, { authority: '余姚市市场监督管理局' }],
    ['two kinds', { kind: 'penalty' }, { kind: 'summons' }],
    ['two versions', { version: '1.0' }, { version: '2.0' }],
  ])('tells two decisions of one day on one page as two: %s', (_what, one, other) => {
    const decided = (change: Partial<Sanction>) => sanction({ kind: 'penalty', ...change });
    const told = (...acts: Sanction[]) => markBy(school({ sanctions: acts }), 'identified', host);
    expect(told(decided(one), decided(other))?.sanctions).toHaveLength(2);
    expect(told(decided(one), decided(one))?.sanctions).toHaveLength(1);
  });

  it('counts what it leaves to the record, and one number in two writings once', () => {
    const numbered = (document: string) => sanction({ kind: 'penalty', document });
    const written = ['〔2026〕1号', '〔2026〕2号', '〔2026〕3号', '〔2026〕4号', '[2026] 04 号'];
    const view = markBy(school({ sanctions: written.map(numbered) }), 'identified', host);
    expect(view?.sanctions).toHaveLength(3);
    expect(view?.until?.[0]).toBe('另有 1 条，见完整记录');
    // How many acts there are says nothing of how the page was met.
    expect(view?.also).toEqual([]);
  });

  it('passes over a gone entry to the next', () => {
    const gone = school({ sanctions: [sanction({ publishedUntil: TODAY })] });
    const view = mark([
      verdict(gone, 'identified', host),
      verdict(app(), 'named', [{ kind: 'education-operator' }]),
    ]);
    expect(view?.entry.id).toBe('app-1');
  });

  it('tells a newer version on the page of the app itself, not on its operator’s', () => {
    const page = subject({ app: { name: '示例在线', version: '8.1' } });
    const line = (kind: EvidenceKind) =>
      mark([verdict(app(), 'identified', [{ kind }])], page)?.sanctions[0]?.line ?? '';
    expect(line('app-and-developer')).toContain('被通报的是 7.4.620；此页为 8.1；整改情况未公布');
    expect(line('education-operator')).not.toContain('8.1');
  });

  it('counts namesakes and names other subjects', () => {
    const said = [{ kind: 'app-and-developer' } as const];
    const namesake = (id: string, developer: string) =>
      app({ id, app: { name: '示例在线', developer, stores: [], versions: [] } });
    const other = school({ sanctions: [sanction({ kind: 'summons' })] });
    const view = mark([
      verdict(app(), 'identified', said),
      verdict(namesake('app-2', '甲示例有限公司'), 'identified', said),
      verdict(namesake('app-3', '乙示例有限公司'), 'identified', said),
      verdict(other, 'named', [{ kind: 'title-name' }]),
    ]);
    expect(view?.also).toEqual([
      '此处还写有名称 余姚市示例启明培训学校有限公司（被约谈·2026-09）',
      '名单中另有 2 条同名记录',
    ]);
  });

  it('tells a possible namesake as one that it may be, a sure one as one that it is', () => {
    const named = (id: string, text: string) => school({ id, names: [{ text, kind: 'brand' }] });
    const view = mark([
      verdict(school(), 'identified', [{ kind: 'host' }]),
      verdict(named('b', '示例学堂'), 'identified', [{ kind: 'host' }]),
      verdict(named('c', '示例课堂'), 'possible', [{ kind: 'brand-and-region' }]),
    ]);
    expect(view?.also).toEqual([
      '也与 示例学堂 的记录相符（行政处罚·2026-09）',
      '也可能是 示例课堂（可能同名，请核对·2026-09）',
    ]);
  });

  it('equal credit codes make one subject, different ones two whatever the names', () => {
    const withCode = (id: string, value: string) =>
      school({
        id,
        identifiers: [
          {
            kind: 'uscc',
            value,
            of: 'subject',
            source: 'https://notice.example/',
            verifiedOn: TODAY,
          },
        ],
      });
    const also = (other: string) =>
      mark([
        verdict(withCode('a', '91350100M0001TGQXM'), 'named', [{ kind: 'title-name' }]),
        verdict(withCode('b', other), 'named', [{ kind: 'title-name' }]),
      ])?.also;
    expect(also('91350100M0001TGQXM')).toEqual([]);
    expect(also('91330281MA2AAAAAAA')).toEqual(['名单中另有 1 条同名记录']);
  });
});

it('the popover has all its fixed words', () => {
  const { css, ...words } = markWords(zh);
  expect(css).toBe('');
  expect(Object.values(words).every((word) => word.length > 1)).toBe(true);
});
