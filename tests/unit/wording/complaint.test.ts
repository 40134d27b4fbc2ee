import { describe, expect, it } from 'vitest';
import {
  CALL_FIELD_CAP,
  CALL_FIELDS,
  CALL_TOPICS,
  type CallForm,
  type CallTopic,
  CHANNELS,
  callFault,
  complaintText,
  EMPTY_CALL,
  suggestChannels,
} from '../../../lib/wording/complaint';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { RIGHTS, rightsFor } from '../../../lib/wording/rights';

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

describe('complaintText', () => {
  it('says what was typed, field by field, to whom it goes', () => {
    const text = complaintText(
      t,
      {
        name: '示例启明',
        phone: '0574-62123456',
        when: '10月14日晚7点',
        offer: '暑期数学班',
        knew: '姓名、班级',
        school: '余姚市示例小学',
        topics: ['calls', 'leak'],
      },
      '12309',
      ['余姚市示例启明培训学校有限公司\n名单：示例名单，记录编号 school-1'],
    );
    expect(text?.split('\n')).toEqual([
      '致：12309 检察服务中心',
      '本人反映以下情况：',
      '来电方自称：示例启明',
      '来电号码：0574-62123456',
      '时间：10月14日晚7点',
      '推销内容：暑期数学班',
      '对方已知的孩子信息：姓名、班级',
      '涉及的学校、幼儿园或单位：余姚市示例小学',
      '情况：推销来电或短信',
      '情况：学校、幼儿园等掌握的孩子信息外泄',
      '本人核对后认为，来电方是下列公开记录所载的单位：',
      '余姚市示例启明培训学校有限公司',
      '名单：示例名单，记录编号 school-1',
      '现提供上述线索，请依法审查。',
      '以上为本人所述。如需证据或补充，请与本人联系。',
    ]);
  });

  it.each(CALL_FIELDS)('with %s alone says that and invents nothing', (field) => {
    const lines = complaintText(t, form({ [field]: '示例' }), null, [])?.split('\n') ?? [];
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('：示例');
    expect(lines[2]).toBe('请依法核查处理，并告知结果。');
  });

  it.each(CHANNELS)('has a heading and a request for $id', ({ id }) => {
    const text = complaintText(t, form({ name: '示例' }), id, []);
    expect(text).toContain(`致：${id}`);
    expect(text).not.toContain('请依法核查处理，并告知结果。');
  });

  it.each<[string, Partial<CallForm>]>([
    ['nothing', {}],
    ['blanks', { name: ' \u3000\n', phone: '\t' }],
    ['only what it is about', { topics: ['calls'] }],
    ['a field that is too long', { name: '示例', offer: '长'.repeat(CALL_FIELD_CAP + 1) }],
    ['a field with a control character', { name: '示例\u0000' }],
  ])('is none with %s', (_, change) => {
    expect(complaintText(t, form(change), '12321', [])).toBeNull();
  });

  it('puts what was typed on several lines into one, so that nothing typed looks like another line', () => {
    const text = complaintText(t, form({ offer: '暑期班\n\n来电号码：110' }), null, []);
    expect(text?.split('\n')).toContain('推销内容：暑期班 来电号码：110');
  });
});

describe('callFault', () => {
  it.each([
    ['', null],
    ['示例\n两行\t表', null],
    ['长'.repeat(CALL_FIELD_CAP), null],
    ['长'.repeat(CALL_FIELD_CAP + 1), 'too-long'],
    ['示例\u0000', 'control'],
    ['示例\u001b[31m', 'control'],
    ['\u202e倒写', 'control'],
    ['\ud800', 'control'],
    ['\u0000'.repeat(CALL_FIELD_CAP + 1), 'control'],
  ])('%j: %s', (text, fault) => {
    expect(callFault(text)).toBe(fault);
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
    [['fees'], ['guardian', 'penalty', 'complain']],
    [['app'], ['guardian', 'erase', 'complain']],
  ])('of %j begins with what bears on it and leaves nothing out', (topics, keys) => {
    const { first, others } = rightsFor(topics);
    expect(first.map(({ key }) => key)).toEqual(keys);
    expect(first.length + others.length).toBe(RIGHTS.length);
  });
});
