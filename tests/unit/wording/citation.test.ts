import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { type Cited, type CitedList, citation, recordsFor } from '../../../lib/wording/citation';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { app, sanction, school, TODAY } from './entries';

const zh = createTranslator('zh-CN');
const en = createTranslator('en');
const LIST = { title: '示例名单', publisher: '余姚市示例教育局', asOf: '2026-09-15' };
const cited = (entry: Entry, list: CitedList = LIST) => ({
  ref: { list: 'builtin', id: entry.id },
  entry,
  list,
});
const lines = (entry: Entry, t = zh, list: CitedList = LIST) =>
  citation(t, cited(entry, list), TODAY)?.split('\n');

const recordFor = (one: Cited) => recordsFor(zh, [one], TODAY)[0];

const PENALTY = sanction({
  kind: 'penalty',
  authority: '余姚市市场监督管理局',
  document: '示市监处罚〔2026〕2号',
});

describe('a citation', () => {
  it('has subject, act, authority, date, document, source, list with its date, and access', () => {
    const uscc = {
      kind: 'uscc' as const,
      value: '91330281MA0EXAMP1T',
      source: 'https://register.example/',
      verifiedOn: '2026-09-01',
    };
    const entry = school({
      identifiers: [
        { ...uscc, of: 'operator', value: '91330281MA0EXAMP9X' },
        { ...uscc, of: 'subject' },
      ],
      sanctions: [PENALTY],
    });
    expect(lines(entry)).toEqual([
      '余姚市示例启明培训学校有限公司（统一社会信用代码 91330281MA0EXAMP1T）',
      '余姚市市场监督管理局于2026年9月1日对余姚市示例启明培训学校有限公司作出行政处罚。事由：超范围收集个人信息。文号或批次：示市监处罚〔2026〕2号。原文：https://notice.example/1',
      '名单：示例名单（余姚市示例教育局 · 名单日期 2026年9月15日），记录编号 school-1',
      '查阅日期：2026年10月1日',
    ]);
  });

  it('of a unit of several lists is of one unit in a letter, called by its code where a list has that', () => {
    const legal = (text: string): Pick<Entry, 'names'> => ({ names: [{ text, kind: 'legal' }] });
    const [value, source, verifiedOn] = ['91330281MA0EXAMP1T', 'https://register.example/', TODAY];
    const code = { kind: 'uscc' as const, of: 'subject' as const, value, source, verifiedOn };
    const all = [
      school({ ...legal('示例(余姚)培训有限公司') }),
      school({ ...legal('示例（余姚）培训有限公司'), identifiers: [code] }),
      school({ ...legal('示例乙培训有限公司') }),
      school({ ...legal('示例乙培训有限公司'), sanctions: [{ ...PENALTY, status: 'lifted' }] }),
    ].map((entry) => cited(entry));
    const whole = '示例（余姚）培训有限公司（统一社会信用代码 91330281MA0EXAMP1T）';
    const subjects = recordsFor(zh, all, TODAY).map(({ subject }) => subject);
    expect(subjects).toEqual([whole, whole, '示例乙培训有限公司']);
  });

  it('of one of several units of a name has the code of none of the others', () => {
    const [source, verifiedOn] = ['https://register.example/', TODAY];
    const coded = (value: string) =>
      school({ identifiers: [{ kind: 'uscc', of: 'subject', value, source, verifiedOn }] });
    const all = [school(), coded('91330281MA0EXAMP1T'), coded('91330281MA0EXAMP2T')].map((entry) =>
      cited(entry),
    );
    expect(recordsFor(zh, all, TODAY)[0]?.subject).toBe('余姚市示例启明培训学校有限公司');
  });

  it('has the earlier names below who it is: the original may print one of them', () => {
    const former = '余姚市示例启蒙培训学校有限公司';
    const entry = school({ sanctions: [PENALTY] });
    const renamed = {
      ...entry,
      names: [...entry.names, { text: former, kind: 'former' as const }],
    };
    const line = `曾用名：${former}（现在用这个名称的可能是别家）`;
    expect(lines(renamed)?.[1]).toBe(line);
    expect(recordFor(cited(renamed))?.cited.split('\n')[1]).toBe(line);
    expect(recordFor(cited(renamed))?.subject).toBe('余姚市示例启明培训学校有限公司');
    expect(lines(entry)?.join()).not.toContain('曾用名');
  });

  it('has what the subject replied on a line of its own, below the act', () => {
    const reply = { text: '已整改', on: '2026-09-20', source: 'https://a.example.com/r' };
    const acts = [{ ...PENALTY, reply }, sanction({ kind: 'judgment' })];
    const said = lines(school({ sanctions: acts }));
    expect(said?.[1]).toContain('作出行政处罚');
    expect(said?.slice(2, 4)).toEqual([
      '该单位于2026年9月20日回应：“已整改”',
      '回应的原文：https://a.example.com/r',
    ]);
    expect(said).toHaveLength(7);
  });

  it.each([
    ['lifted', '已解除或移出'],
    ['revoked', '已撤销'],
    ['disputed', '有异议'],
  ] as const)('says below the acts where another list says that one is %s', (status, said) => {
    const entry = school({ sanctions: [PENALTY] });
    const against = school({ sanctions: [{ ...PENALTY, status }] });
    const other = { ref: { list: 'ab'.repeat(32), id: 'b' }, entry: against, listTitle: '乙' };
    const whole = { ...cited(entry), others: [other] };
    const what = '行政处罚·2026年9月1日 · 示市监处罚〔2026〕2号';
    const line = `名单“乙”载明这项记录（${what}）${said}；请以官方原文为准。`;
    expect(citation(zh, whole, TODAY)?.split('\n').slice(2)).toEqual([
      line,
      '名单：示例名单（余姚市示例教育局 · 名单日期 2026年9月15日），记录编号 school-1',
      '查阅日期：2026年10月1日',
    ]);
    expect(recordFor(whole)?.cited).toContain(line);
    // One that tells the same act says nothing against it.
    const agreed = { ...whole, others: [{ ...other, entry }] };
    expect(citation(zh, agreed, TODAY)).toBe(citation(zh, cited(entry), TODAY));
  });

  it.each([
    ['违规收费。', '示教罚〔2026〕1号。', '事由：违规收费。文号或批次：示教罚〔2026〕1号。原文：'],
    ['违规收费；', '示教罚〔2026〕1号', '事由：违规收费。文号或批次：示教罚〔2026〕1号。原文：'],
    ['违规收费。虚假宣传。', '1号', '事由：违规收费。虚假宣传。文号或批次：1号。原文：'],
    [
      '违规收费。；处理结果：罚款1万元。',
      '1号',
      '事由：违规收费；处理结果：罚款1万元。文号或批次：1号。',
    ],
    ['用语“最佳”', '1号', '事由：用语“最佳”。文号或批次：1号。'],
    ['应用 3.0', '1号', '事由：应用 3.0。文号或批次：1号。'],
    ['宣称“包过”！', '1号', '事由：宣称“包过”！文号或批次：1号。'],
    ['宣称“包过。”', '1号', '事由：宣称“包过。”文号或批次：1号。'],
    ['是否有证？', '1号', '事由：是否有证？文号或批次：1号。'],
    ['存在下列问题：', '1号', '事由：存在下列问题。文号或批次：1号。'],
  ])('ends what a source prints as %s and %s with one stop', (grounds, document, said) => {
    const text = citation(
      zh,
      cited(school({ sanctions: [{ ...PENALTY, grounds, document }] })),
      TODAY,
    );
    expect(text).toContain(said);
  });

  it('ends the sentence about a unit of an English name with one stop', () => {
    const names = [{ text: 'Luming Training Co., Ltd.', kind: 'legal' as const }];
    const act = { ...PENALTY, kind: 'shutdown' as const, grounds: 'No licence.' };
    const text = lines(school({ names, sanctions: [act] }), en)?.[1];
    expect(text).toContain('to close. Grounds: No licence. Document');
    const penalty = lines(school({ names, sanctions: [{ ...act, kind: 'penalty' }] }), zh)?.[1];
    expect(penalty).toContain('Luming Training Co., Ltd.作出行政处罚。');
    expect(`${text}${penalty}`).not.toMatch(/[.。]{2}/);
  });

  it('is written in the language of the reader', () => {
    const text = lines(school({ sanctions: [PENALTY] }), en);
    expect(text?.[0]).toBe('余姚市示例启明培训学校有限公司');
    expect(text?.[1]).toContain('余姚市市场监督管理局 imposed an administrative penalty');
    expect(text?.[1]).toMatch(/\. Original: https:\/\/notice\.example\/1$/);
    expect(text?.slice(2)).toEqual([
      expect.stringMatching(
        /^List: 示例名单 \(余姚市示例教育局 · List dated 15 September 2026\), record school-1$/,
      ),
      'Accessed on 1 October 2026',
    ]);
  });

  it.each<[string, CitedList, string]>([
    ['nothing but its title', { title: '示例名单' }, '名单：示例名单，记录编号 school-1'],
    [
      'no date yet',
      { title: '示例名单', publisher: '示例局', asOf: '' },
      '名单：示例名单（示例局），记录编号 school-1',
    ],
  ])('of a list of which is known %s says no more', (_, list, line) => {
    expect(lines(school(), zh, list)).toContain(line);
  });

  it.each(['甲省示例局、乙省示例局', '甲省示例局；乙省示例局', '甲省示例局/乙省示例局'])(
    'names every authority of %s, and an app with its developer',
    (authority) => {
      const text = citation(zh, cited(app({ sanctions: [sanction({ authority })] })), TODAY);
      expect(text).toContain('示例在线（开发者：上海示例在线信息技术有限公司）');
      expect(text).toContain('甲省示例局等单位于2026年9月1日通报');
      expect(text).toContain(`作出机关：${authority}。`);
    },
  );

  it('says of a list past its date that it does not know what came later, to whomever it is shown', () => {
    const whole = cited(school({ sanctions: [PENALTY] }), { ...LIST, stale: true });
    const said = '名单“示例名单”已过有效期，2026年9月15日以后的变化不在其中。';
    expect(citation(zh, whole, TODAY)?.split('\n').at(-2)).toBe(said);
    expect(recordFor(whole)?.cited.split('\n').at(-1)).toBe(said);
    expect(citation(zh, cited(school({ sanctions: [PENALTY] })), TODAY)).not.toContain('有效期');
    const { asOf: _, ...undated } = LIST;
    const unknown = cited(school({ sanctions: [PENALTY] }), { ...undated, stale: true });
    expect(citation(zh, unknown, TODAY)).not.toContain('以后');
  });

  it('tells a website apart by its addresses, as long as they are known to be its own', () => {
    const host = (value: string, verifiedOn: string) =>
      ({ kind: 'host', value, of: 'subject', source: 'https://a.example/', verifiedOn }) as const;
    const names = [{ text: '白鹳网', kind: 'short' as const }];
    const site = (...identifiers: ReturnType<typeof host>[]) =>
      school({ kind: 'website', names, identifiers, sanctions: [PENALTY] });
    const [fresh, old] = [host('a.example', '2026-09-01'), host('b.example', '2025-09-01')];
    expect(lines(site(fresh, old))?.[0]).toBe('白鹳网（网址 a.example）');
    expect(recordFor(cited(site(fresh)))?.subject).toBe('白鹳网（网址 a.example）');
    expect(lines(site(old))?.[0]).toBe('白鹳网');
    expect(lines({ ...site(fresh), kind: 'institution' })?.[0]).toBe('白鹳网');
  });

  it.each([
    ['lifted', sanction({ status: 'lifted' })],
    ['over', sanction({ publishedUntil: TODAY })],
  ])('leaves out an act that is %s, and is none when nothing is left', (_, gone) => {
    expect(lines(school({ sanctions: [gone, PENALTY] }))).toHaveLength(4);
    expect(citation(zh, cited(school({ sanctions: [gone] })), TODAY)).toBeNull();
  });
});
