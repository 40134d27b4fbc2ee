import { describe, expect, it } from 'vitest';
import {
  CALL_FIELDS,
  CALL_TOPICS,
  type CallForm,
  type CallTopic,
  CHANNELS,
  changedParts,
  complaintParts,
  complaintText,
  EMPTY_CALL,
  phoneIn,
  RIGHTS,
  rightsFor,
  suggestChannels,
} from '../../../lib/wording/complaint';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { TYPED_CAP } from '../../../lib/wording/typed';

const t = createTranslator('zh-CN');
const form = (change: Partial<CallForm>): CallForm => ({ ...EMPTY_CALL, ...change });

describe('suggestChannels', () => {
  it.each<[CallTopic[], string, string[]]>([
    [[], '', []],
    [[], '未显示号码', []],
    [[], '0574-62123456', ['12321']],
    [['calls'], '', ['12321']],
    [['fees'], '', ['12315']],
    [['fees'], '400-123-4567', ['12315', '12321']],
    [['leak'], '', ['12345', '12309']],
    [['many'], '', ['12309', '12345']],
    [['app'], '', ['12321', '12377']],
    [['calls', 'leak'], '95123', ['12345', '12309', '12321']],
    [[...CALL_TOPICS], '95123', ['12345', '12309', '12315', '12321', '12377']],
  ])('%j with “%s”: %j', (topics, phone, channels) => {
    expect(suggestChannels(topics, phone)).toEqual(channels);
  });
});

describe('phoneIn', () => {
  it.each([
    ['138 0013 8000', '13800138000'],
    ['电话：138-0013-8000', '13800138000'],
    ['tel:+86 138 0013 8000', '13800138000'],
    ['０５７４－６２１２３４５６（响一声就挂）', '057462123456'],
    ['0574/62123456', '057462123456'],
    ['(0574)62123456 王老师', '057462123456'],
    ['0574-62123456转801', '057462123456'],
    ['13800138000。', '13800138000'],
    ['95123 被标记为骚扰电话', '95123'],
    ['13800138000，打了3次', '13800138000'],
    ['17:30 13800138000', '13800138000'],
    ['2026-11-28 13800138000', '13800138000'],
    ['来电：13800138000', '13800138000'],
  ])('“%s” is of %s', (text, phone) => {
    expect(phoneIn(text)).toBe(phone);
  });

  it.each([
    '未显示号码',
    '13800138000、13900139000',
    '13800138000/13900139000',
    '138****8000',
    '138****80001',
    '13800138***',
    '+852 2345 6789',
    '2026年10月3日',
    '2026-11-28 20:15',
    '8点20 13800138000',
    '第2次 0574-62123456 8月',
    '找010-62123456 3次',
    'QQ 12345678',
    '',
  ])('“%s” is of no number, or of several', (text) => {
    expect(phoneIn(text)).toBeNull();
  });
});

const RECORD = {
  subject: '余姚市示例启明培训学校有限公司（统一社会信用代码 91330281MA0EXAMP1T）',
  cited: '余姚市示例启明培训学校有限公司\n摘自名单：示例名单',
};
const textOf = (
  ...asked: Parameters<typeof complaintParts> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const parts = complaintParts(t, ...asked);
  return parts && complaintText(t, parts);
};

describe('a complaint', () => {
  it('has the parts that offices ask for, in their order', () => {
    const text = textOf(
      {
        name: '示例启明',
        phone: '0574-62123456',
        when: '10月14日晚7点',
        offer: '暑期数学班',
        knew: '姓名、班级',
        school: '余姚市示例小学',
        topics: ['leak'],
      },
      '12315',
      [RECORD],
    );
    expect(text?.split('\n\n')).toEqual([
      '致：12315 市场监督管理部门',
      '投诉人：〔请填写〕（姓名、联系电话、通讯地址）',
      `被投诉方：${RECORD.subject}，地址〔请填写〕`,
      [
        '事实：',
        '来电方自称：示例启明',
        '来电号码：0574-62123456',
        '时间：10月14日晚7点',
        '推销内容：暑期数学班',
        '对方知道的孩子信息：姓名、班级',
        '涉及的学校、幼儿园或单位：余姚市示例小学',
        '情况：学校、幼儿园等掌握的孩子信息外泄',
      ].join('\n'),
      [
        '诉求：',
        '1. 停止向本人拨打推销电话、发送推销信息。',
        '2. 说明从何处取得本人和孩子的个人信息。',
        '3. 删除所掌握的本人和孩子的个人信息。',
        '4. 查明孩子的信息怎样外泄，采取补救措施，并告知本人。',
        '5. 请核查该经营者的上述行为，并告知结果。',
      ].join('\n'),
      expect.stringMatching(/^依据：\n《个人信息保护法》第三十一条：/),
      [
        '附件：',
        '1. 本人核对后认为，来电方是下列公开记录所载的单位：',
        RECORD.cited,
        '2. 通话记录、短信、录音、合同、付款凭证等〔有的请附上，没有的请删去〕',
      ].join('\n'),
      '以上为本人所述。如需证据或补充，请与本人联系。',
    ]);
  });

  it.each<[CallTopic[]]>([[[]], [['leak', 'app']]])(
    'of %j rests on the articles that are shown',
    (topics) => {
      const basis = complaintParts(t, form({ name: '示例', topics }), null, [])?.basis;
      expect(basis).toEqual(
        rightsFor({ topics, phone: '' }).first.map(
          ({ key }) => `${t(`rights.${key}.source`)}：${t(`rights.${key}`)}`,
        ),
      );
    },
  );

  it('rests no dispute about fees on the law of personal information, of which nothing was said', () => {
    const basis = complaintParts(t, form({ name: '示例', topics: ['fees'] }), '12315', [])?.basis;
    expect(basis?.join()).toContain('《消费者权益保护法》第四十六条');
    expect(basis?.join()).not.toContain('个人信息');
  });

  it.each<[CallTopic[], string, string]>([
    [['fees'], '', '对方'],
    [['app', 'leak'], ' ', '对方'],
    [['fees'], '95123', '来电方'],
    [['fees', 'calls'], '', '来电方'],
    [[], '', '来电方'],
  ])('of %j with number “%s” speaks of %s', (topics, phone, who) => {
    const parts = complaintParts(t, form({ name: '示例', topics, phone }), '12315', [RECORD]);
    expect(parts?.facts[0]).toBe(`${who}自称：示例`);
    expect(parts?.enclosures[0]).toContain(`本人核对后认为，${who}是下列`);
    expect(parts?.facts.join().includes('来电')).toBe(who === '来电方');
  });

  it('takes a number that was filled in for a call, in its requests and in its articles', () => {
    const fees = form({ name: '示例', topics: ['fees'], phone: '95123' });
    const parts = complaintParts(t, fees, '12315', []);
    expect(parts?.requests.join()).toContain('停止向本人拨打推销电话');
    expect(parts?.basis.join()).toMatch(/第一千零三十三条.*第三十九条/);
    expect(rightsFor(fees).first.length).toBe(parts?.basis.length);
  });

  it.each<[Partial<CallForm>, RegExp]>([
    [{ topics: ['leak'] }, /^1\. 查明[^\n]+\n2\. 请转交/],
    [{ topics: ['many', 'leak'] }, /^1\. 查明[^\n]+\n2\. 请转交/],
    [{ topics: ['leak'], name: '示例启明' }, /^1\. 说明从何处[^\n]+\n2\. 删除[^\n]+\n3\. 查明/],
    [{ topics: ['leak', 'app'] }, /^1\. 说明从何处[^\n]+\n2\. 删除[^\n]+\n3\. 查明/],
    [{ topics: ['app'] }, /^1\. 删除[^\n]+\n2\. 请转交/],
    [{ topics: [] }, /^1\. 停止[^\n]+\n2\. 说明从何处[^\n]+\n3\. 删除[^\n]+\n4\. 请转交/],
  ])('of %o asks nobody’s own school to delete what it has', (change, requests) => {
    const parts = complaintParts(t, form({ school: '余姚市示例小学', ...change }), '12345', []);
    expect(parts?.requests.join('\n')).toMatch(requests);
  });

  it('leaves blank whom it is about until a record is confirmed, whatever the caller said', () => {
    const parts = complaintParts(t, form({ name: '示例启明', phone: '95123' }), null, []);
    expect(parts?.respondent).toEqual(['〔请填写〕（名称、地址；核实是谁之后再写）']);
    expect(parts?.facts).toEqual(['来电方自称：示例启明', '来电号码：95123']);
  });

  it('names both of two records, and one that two lists have once', () => {
    const other = { subject: '示例乙校', cited: '示例乙校' };
    const parts = complaintParts(t, form({ name: '示例' }), null, [RECORD, other, RECORD]);
    expect(parts?.respondent).toHaveLength(2);
    expect(parts?.enclosures).toHaveLength(4);
  });

  it.each<[CallTopic[], string[]]>([
    [[], ['stop', 'origin', 'erase']],
    [['calls'], ['stop', 'origin', 'erase']],
    [['fees'], ['settle']],
    [['many'], ['origin', 'erase', 'remedy']],
    [['app'], ['erase']],
  ])('of %j asks for what bears on it', (topics, demands) => {
    const requests = complaintParts(t, form({ name: '示例', topics }), '12345', [])?.requests;
    expect(requests?.slice(0, -1)).toEqual(
      demands.map((key, at) => `${at + 1}. ${t(`complaint.demand.${key as 'stop'}`)}`),
    );
    expect(requests?.at(-1)).toContain('请转交主管部门核查处理');
  });

  it.each(CALL_FIELDS)('with %s alone says that and invents no fact', (field) => {
    const parts = complaintParts(t, form({ [field]: '示例' }), null, []);
    expect(parts?.facts).toEqual([expect.stringContaining('：示例')]);
    expect(parts?.to).toEqual([]);
  });

  it.each(CHANNELS)(
    'has a heading, a request and what is asked of the complainant for $id',
    ({ id }) => {
      const text = textOf(form({ name: '示例', topics: ['calls', 'app'] }), id, []);
      expect(text).toContain(`致：${id}`);
      expect(text).toContain('投诉人：〔请填写〕（');
      expect(text).not.toContain('请依法核查处理，并告知结果。');
    },
  );

  it.each<[CallTopic[], string, string]>([
    [['calls'], '12321', '请核查上述来电或短信'],
    [[], '12321', '请核查上述来电或短信'],
    [['app'], '12321', '请依法核查处理'],
    [['fees'], '12321', '请依法核查处理'],
    [['app'], '12377', '请核查上述网站或应用'],
    [['fees'], '12377', '请依法核查处理'],
    [[], '12377', '请依法核查处理'],
    [['fees'], '12315', '请核查该经营者的上述行为'],
  ])('of %j asks %s about nothing that was not told: %s', (topics, to, asked) => {
    const channel = CHANNELS.find(({ id }) => id === to)?.id ?? null;
    const text = textOf(form({ offer: '示例口算', topics }), channel, []) ?? '';
    expect(text).toContain(asked);
    expect(text.includes('接到来电的手机号码')).toBe(asked.includes('来电'));
  });

  it.each<[string, Partial<CallForm>]>([
    ['nothing', {}],
    ['blanks', { name: ' \u3000\n', phone: '\t' }],
    ['only what it is about', { topics: ['calls'] }],
    ['a name that is too long', { name: '长'.repeat(TYPED_CAP + 1) }],
    ['an offer that is too long', { name: '示例', offer: '长'.repeat(1001) }],
    ['a field with a control character', { name: '示例\u0000' }],
  ])('is none with %s', (_, change) => {
    expect(complaintParts(t, form(change), '12321', [])).toBeNull();
  });

  it('puts what was typed on several lines into one, so that nothing typed looks like another line', () => {
    const text = textOf(form({ offer: '暑期班\n\n来电号码：110' }), null, []);
    expect(text?.split('\n')).toContain('推销内容：暑期班 来电号码：110');
  });

  it('tells which parts another channel has otherwise', () => {
    const partsFor = (channel: '12315' | '12345' | null) => {
      const parts = complaintParts(t, form({ name: '示例' }), channel, [RECORD]);
      if (!parts) throw new Error('no parts');
      return parts;
    };
    expect(changedParts(partsFor('12315'), partsFor('12345'))).toEqual([
      'to',
      'complainant',
      'requests',
    ]);
    expect(changedParts(partsFor('12345'), partsFor('12345'))).toEqual([]);
  });
});

describe('what the law says', () => {
  it.each(RIGHTS)(
    '$key names law and article, and its text lies with the government',
    ({ key, url }) => {
      expect(t(`rights.${key}.source`)).toMatch(/^《.+》第.+条/);
      expect(new URL(url).hostname).toMatch(/(?:^|\.)gov\.cn$/);
    },
  );

  it.each<[CallTopic[], string[]]>([
    [[], ['guardian', 'quiet', 'advertising', 'complain']],
    [['calls'], ['guardian', 'quiet', 'advertising', 'complain']],
    [['leak'], ['guardian', 'leak', 'leakOnline', 'complain']],
    [['many'], ['guardian', 'leak', 'leakOnline', 'public', 'complain']],
    [['fees'], ['dispute', 'answer']],
    [
      ['fees', 'leak'],
      ['guardian', 'leak', 'leakOnline', 'complain', 'dispute', 'answer'],
    ],
    [['app'], ['guardian', 'erase', 'complain']],
  ])('of %j begins with what bears on it and leaves nothing out', (topics, keys) => {
    const { first, others } = rightsFor({ topics, phone: '' });
    expect(first.map(({ key }) => key)).toEqual(keys);
    expect(first.length + others.length).toBe(RIGHTS.length);
  });
});
