import { describe, expect, it } from 'vitest';
import type { Entry, Sanction } from '../../../lib/domain/entry';
import { toMarkView } from '../../../lib/wording/mark';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { disagreementTexts, isSameAct, isSameSubject } from '../../../lib/wording/other-lists';
import { sanction, school, subject, TODAY, verdict } from './entries';

const t = createTranslator('zh-CN');
const PENALTY = sanction({ kind: 'penalty' });
const OTHER_LIST = 'ab'.repeat(32);

const NUMBERED = { ...PENALTY, document: '余市监罚〔2026〕1号' };
const mine = (acts: Sanction[] = [NUMBERED]) => ({
  ref: { list: 'builtin', id: 'a' },
  entry: school({ sanctions: acts, region: '330281' }),
  listTitle: '甲',
});
const theirs = (act: Partial<Sanction>, change: Partial<Entry> = {}, list = OTHER_LIST) => ({
  ref: { list, id: 'b' },
  entry: school({ sanctions: [{ ...PENALTY, ...act }], ...change }),
  listTitle: '乙',
});

const NAMED = school();
const legal = (...texts: string[]): Partial<Entry> => ({
  names: texts.map((text) => ({ text, kind: 'legal' })),
});
const app = (name: string, developer: string): Partial<Entry> => ({
  app: { name, developer, stores: [], versions: [] },
});
const coded = (value: string): Pick<Entry, 'identifiers'> => ({
  identifiers: [
    { kind: 'uscc', value, of: 'subject', source: 'https://notice.example/1', verifiedOn: TODAY },
  ],
});
const CODE = coded('91330281MA2GTEST0X');
const OTHER_CODE = coded('91330281MA2GTEST1X');

describe('entries of one registered name', () => {
  it.each<[string, Partial<Entry>, Partial<Entry>, boolean]>([
    ['of two places', { region: '330281' }, { region: '320500' }, false],
    ['of two districts of one city', { region: '330281' }, { region: '330282' }, false],
    ['of one place', { region: '330281' }, { region: '330281' }, true],
    ['of a place and the one around it', { region: '330200' }, { region: '330281' }, true],
    ['of a place and its province', { region: '330281' }, { region: '330000' }, true],
    ['of a place that one of them leaves out', { region: '330281' }, {}, true],
    ['of two places, one with a code', { region: '330281', ...CODE }, { region: '320500' }, false],
    [
      'of two places and one code',
      { region: '330281', ...CODE },
      { region: '320500', ...CODE },
      true,
    ],
    ['of two codes', CODE, OTHER_CODE, false],
    [
      'in other brackets',
      legal('示例启明（余姚）有限公司'),
      legal('示例启明(余姚) 有限公司'),
      true,
    ],
    [
      'in other characters',
      legal('示例启明（余姚）有限公司'),
      legal('示例啟明(餘姚)有限公司'),
      true,
    ],
    [
      'of another character',
      legal('示例启明（余姚）有限公司'),
      legal('示例启名(余姚)有限公司'),
      false,
    ],
    ['none of which is known', legal(), legal(), false],
    [
      'of one app',
      app('示例 在线', '上海示例（甲）公司'),
      app('示例在线', '上海示例(甲)公司'),
      true,
    ],
    ['of two apps', app('示例在线', '上海示例公司'), app('示例在线+', '上海示例公司'), false],
    ['of two developers', app('示例在线', '上海示例公司'), app('示例在线', '宁波示例公司'), false],
  ])('%s', (_, a, b, isSame) => {
    expect(isSameSubject({ ...NAMED, ...a }, { ...NAMED, ...b })).toBe(isSame);
    expect(isSameSubject({ ...NAMED, ...b }, { ...NAMED, ...a })).toBe(isSame);
  });
});

describe('acts of two lists', () => {
  const decided = (day: string, precision: 'day' | 'month' | 'year'): Partial<Sanction> => ({
    decidedOn: { day, precision },
  });
  const elsewhere: Partial<Sanction> = { source: 'https://notice.example/9' };
  const document = '余教罚〔2026〕1号';
  it.each<[string, Partial<Sanction>, Partial<Sanction>, boolean]>([
    ['of one day', {}, elsewhere, true],
    [
      'of one month',
      decided('2026-09-01', 'month'),
      { ...decided('2026-09-01', 'month'), ...elsewhere },
      true,
    ],
    [
      'of one notice, its day unknown',
      decided('2026-01-01', 'year'),
      decided('2026-01-01', 'year'),
      true,
    ],
    [
      'of one number, written otherwise',
      { document },
      { document: '余教罚[２０２６] 01 号', ...elsewhere },
      true,
    ],
    ['one of which has no number', { document }, elsewhere, true],
    [
      'of one number, one dated by its publication',
      { document },
      { document, ...decided('2026-09-09', 'day'), ...elsewhere },
      true,
    ],
    [
      'of one number, one of whose days is unknown',
      { document },
      { document, ...decided('2026-09-01', 'month'), ...elsewhere },
      true,
    ],
    [
      'of one number, a season apart',
      { document },
      { document, ...decided('2026-12-09', 'day'), ...elsewhere },
      false,
    ],
    [
      'of one number in two series of one office',
      { document },
      { document: '余教改〔2026〕1号', ...decided('2026-09-09', 'day'), ...elsewhere },
      false,
    ],
    [
      'of one number, with more of its form',
      { document: '余教罚字[2026]第1号' },
      { document, ...decided('2026-09-09', 'day'), ...elsewhere },
      true,
    ],
    [
      'of one bare number, and of two years',
      { document: '1号', ...decided('2025-01-01', 'year') },
      { document: '1号', ...decided('2026-01-01', 'year'), ...elsewhere },
      false,
    ],
    ['of two numbers', { document }, { document: '余教罚〔2026〕9号' }, false],
    ['of two authorities', {}, { authority: '余姚市教育局', ...elsewhere }, false],
    [
      'of one year',
      decided('2026-01-01', 'year'),
      { ...decided('2026-01-01', 'year'), ...elsewhere },
      false,
    ],
    ['of a month and its first day', decided('2026-09-01', 'month'), elsewhere, false],
    ['of two days on one page', {}, decided('2026-09-02', 'day'), false],
    ['of two kinds', {}, { kind: 'summons' }, false],
    ['of two kinds in one decision', { document }, { document, kind: 'summons' }, false],
  ])('%s', (_, a, b, isSame) => {
    expect(isSameAct({ ...PENALTY, ...a }, { ...PENALTY, ...b })).toBe(isSame);
    expect(isSameAct({ ...PENALTY, ...b }, { ...PENALTY, ...a })).toBe(isSame);
  });
});

/** A registered name, and an earlier one. */
const names = (text: string, former?: string): Pick<Entry, 'names'> => ({
  names: [{ text, kind: 'legal' }, ...(former ? [{ text: former, kind: 'former' as const }] : [])],
});
const sign = (text: string): Pick<Entry, 'names'> => ({ names: [{ text, kind: 'brand' }] });

describe('lists that disagree', () => {
  const elsewhere = { source: 'https://notice.example/9' };
  it.each<[string, Partial<Sanction>, string]>([
    ['lifted', { status: 'lifted' }, '已解除或移出'],
    ['revoked', { status: 'revoked' }, '已撤销'],
    ['disputed', { status: 'disputed' }, '有异议'],
    ['over', { publishedUntil: TODAY }, '公示期已满'],
    [
      'lifted, by an authority of another name',
      { status: 'lifted', authority: '余姚市市场监管局' },
      '已解除或移出',
    ],
    [
      'lifted, by the same notice',
      { status: 'lifted', decidedOn: { day: '2026-09-02', precision: 'day' } },
      '已解除或移出',
    ],
    [
      'lifted, by the number of one decision, of which it tells another act',
      {
        ...elsewhere,
        status: 'lifted',
        kind: 'enrolment-stopped',
        document: '余市监罚[2026] 01 号',
      },
      '已解除或移出',
    ],
    [
      'lifted, by its number, and dates it by its publication elsewhere',
      {
        ...elsewhere,
        status: 'lifted',
        document: '余市监罚[2026]第1号',
        decidedOn: { day: '2026-09-09', precision: 'day' },
      },
      '已解除或移出',
    ],
    [
      'lifted, by its whole number, its office written otherwise, and dates it by its publication elsewhere',
      {
        ...elsewhere,
        status: 'lifted',
        authority: '余姚市市场监管局',
        document: '余市监罚[2026]第1号',
        decidedOn: { day: '2026-09-09', precision: 'day' },
      },
      '已解除或移出',
    ],
    [
      'lifted, of which it knows the month alone',
      { ...elsewhere, status: 'lifted', decidedOn: { day: '2026-09-01', precision: 'month' } },
      '已解除或移出',
    ],
  ])('say so where one calls an act %s', (_, act, said) => {
    const [text, more] = disagreementTexts(t, [mine()], [mine(), theirs(act)], TODAY);
    expect(text).toMatch(/^名单“乙”载明这项记录（.+·2026年9月/);
    expect(text).toContain(said);
    expect(more).toBeUndefined();
  });

  it('say which of several acts of one day is meant, by its kind and number', () => {
    const acts: Sanction[] = [
      { ...PENALTY, kind: 'blacklist' },
      { ...PENALTY, document: '余市监罚〔2026〕7号' },
      { ...PENALTY, document: '余市监罚〔2026〕8号' },
    ];
    const other = theirs({ document: '余市监罚〔2026〕8号', status: 'revoked' });
    expect(disagreementTexts(t, [mine(acts)], [other], TODAY)).toEqual([
      '名单“乙”载明这项记录（行政处罚·2026年9月1日 · 余市监罚〔2026〕8号）已撤销；请以官方原文为准',
    ]);
  });

  it('say it of each act, however many there are', () => {
    const acts = [1, 2, 3, 4, 5].map((n) =>
      sanction({ kind: 'penalty', decidedOn: { day: `2026-08-0${n}`, precision: 'day' } }),
    );
    const lifted = acts.map((act) => ({ ...act, status: 'lifted' as const }));
    const all = [{ ...theirs({}), entry: school({ sanctions: lifted }) }];
    expect(disagreementTexts(t, [mine(acts)], all, TODAY)).toHaveLength(5);
  });

  it.each<[string, Partial<Entry>, Partial<Entry>, boolean]>([
    [
      'by the name that it has now',
      names('示例旧名公司'),
      names('示例新名公司', '示例旧名公司'),
      true,
    ],
    ['by the name that it had', names('示例新名公司', '示例旧名公司'), names('示例旧名公司'), true],
    [
      'in another place by that name',
      { ...names('示例旧名公司'), region: '330281' },
      { ...names('示例新名公司', '示例旧名公司'), region: '320500' },
      false,
    ],
    [
      'of another code by that name',
      { ...names('示例旧名公司'), ...CODE },
      { ...names('示例新名公司', '示例旧名公司'), ...OTHER_CODE },
      false,
    ],
    ['by the name on its sign', sign('余姚示例英语'), sign('余姚示例英语'), true],
    [
      'by a brand beside another name',
      names('示例甲公司'),
      { names: [...sign('示例').names, ...names('示例乙公司').names] },
      false,
    ],
  ])('say it of a unit that the other knows %s: %#', (_, a, b, isSaid) => {
    const act: Partial<Sanction> = { status: 'lifted' };
    const own = { ...mine(), entry: school({ sanctions: [NUMBERED], ...a }) };
    expect(disagreementTexts(t, [own], [theirs(act, b)], TODAY)).toHaveLength(isSaid ? 1 : 0);
  });

  it('say it in one sentence, whatever ends the title of the decision', () => {
    for (const end of ['', '。', '；']) {
      const act: Partial<Sanction> = { document: `《示例决定》${end}` };
      const other = theirs({ ...act, status: 'lifted' });
      const [text] = disagreementTexts(t, [mine([{ ...PENALTY, ...act }])], [other], TODAY);
      expect(text).toContain(' · 《示例决定》）已解除');
    }
  });

  it('say it of the day that is known, where one does not know it', () => {
    const other = theirs({
      status: 'lifted',
      decidedOn: { day: '2020-01-01', precision: 'unknown' },
    });
    expect(disagreementTexts(t, [mine()], [mine(), other], TODAY)).toEqual([
      '名单“乙”载明这项记录（行政处罚·2026年9月1日）已解除或移出；请以官方原文为准',
    ]);
  });

  it('say so of a month and a day of the next one on one page, and of none further apart', () => {
    const own = mine([{ ...NUMBERED, decidedOn: { day: '2026-09-25', precision: 'day' } }]);
    const toldOf = (day: string): number => {
      const other = theirs({ status: 'lifted', decidedOn: { day, precision: 'month' } });
      return disagreementTexts(t, [own], [own, other], TODAY).length;
    };
    expect(['2026-07-01', '2026-08-01', '2026-10-01', '2026-11-01'].map(toldOf)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it.each<[string, ReturnType<typeof theirs>, ReturnType<typeof mine>?]>([
    ['both hold it', theirs({})],
    ['it is another act', theirs({ status: 'lifted', kind: 'summons' })],
    [
      'it is another act of another office, by a number of its own',
      theirs({
        status: 'lifted',
        kind: 'summons',
        authority: '余姚市教育局',
        document: '余教〔2026〕1号',
      }),
    ],
    [
      'it is an act of another day and notice',
      theirs({
        ...elsewhere,
        status: 'lifted',
        decidedOn: { day: '2025-01-01', precision: 'day' },
      }),
    ],
    [
      'it is an act of another season on the same page',
      theirs({ status: 'lifted', decidedOn: { day: '2026-03-01', precision: 'day' } }),
    ],
    [
      'it is an act of another season with a number that begins anew',
      theirs({
        ...elsewhere,
        status: 'lifted',
        document: '余市监罚〔2026〕1号',
        decidedOn: { day: '2025-09-01', precision: 'day' },
      }),
    ],
    [
      'it is an act of that week by another paper of that number',
      theirs({
        ...elsewhere,
        status: 'lifted',
        kind: 'summons',
        document: '余市监函〔2026〕1号',
        decidedOn: { day: '2026-09-05', precision: 'day' },
      }),
    ],
    [
      'it is an act of that week by another office, whose number does not say whose it is',
      theirs({
        ...elsewhere,
        status: 'lifted',
        authority: '余姚市教育局',
        document: '〔2026〕1号',
        decidedOn: { day: '2026-09-05', precision: 'day' },
      }),
    ],
    ...[
      '2026年第1批',
      '行政处罚决定书〔2026〕1号',
      '关于侵害用户权益行为的APP通报（2026年第1批）',
    ].map((document): [string, ReturnType<typeof theirs>, ReturnType<typeof mine>] => [
      `it is an act of that week by another office, whose paper is called as any office’s: ${document}`,
      theirs({
        ...elsewhere,
        status: 'lifted',
        authority: '余姚市教育局',
        document,
        decidedOn: { day: '2026-09-05', precision: 'day' },
      }),
      mine([{ ...PENALTY, document }]),
    ]),
    [
      'it is another institution',
      theirs({ status: 'lifted' }, { names: [{ text: '示例他人有限公司', kind: 'legal' }] }),
    ],
    [
      'it is an act of another month by another notice',
      theirs({
        ...elsewhere,
        status: 'lifted',
        decidedOn: { day: '2026-08-01', precision: 'month' },
      }),
    ],
    [
      'it is an act of that year by another notice',
      theirs({
        ...elsewhere,
        status: 'lifted',
        decidedOn: { day: '2026-09-01', precision: 'year' },
      }),
    ],
    [
      'it is an act of that day with another number',
      theirs({ status: 'lifted', document: '余市监罚〔2026〕9号' }),
    ],
    ['it is a namesake of another place', theirs({ status: 'lifted' }, { region: '320500' })],
    ['the same list lifted it by another entry', theirs({ status: 'lifted' }, {}, 'builtin')],
  ])('say nothing where %s', (_, other, own = mine()) => {
    expect(disagreementTexts(t, [own], [other], TODAY)).toEqual([]);
  });

  it('name nobody where all is of one that has no registered name', () => {
    const own = { ...mine(), entry: { ...mine().entry, ...sign('白鹳网') } };
    const other = theirs({ status: 'lifted' }, sign('白鹳网'));
    expect(disagreementTexts(t, [own], [other], TODAY)).toEqual([
      '名单“乙”载明这项记录（行政处罚·2026年9月1日）已解除或移出；请以官方原文为准',
    ]);
  });

  it('are told of acts that are shown alone', () => {
    const ended = mine([{ ...PENALTY, decidedOn: { day: '2020-01-01', precision: 'day' } }]);
    expect(disagreementTexts(t, [ended], [theirs({ status: 'lifted' })], TODAY)).toEqual([]);
  });

  it('stand in the mark, which stays', () => {
    const { entry } = mine();
    const alike = [mine(), theirs({ status: 'lifted' })];
    const verdicts = [verdict(entry, 'identified', [{ kind: 'host' }], '甲')];
    const input = { verdicts, subject: subject(), alike, today: TODAY };
    const view = toMarkView(input, t);
    expect(view?.provenance.slice(0, 2)).toEqual([
      '名单“乙”载明这项记录（行政处罚·2026年9月1日）已解除或移出；请以官方原文为准',
      '来自名单：甲',
    ]);
    expect(view?.sanctions).toHaveLength(1);
  });
});
