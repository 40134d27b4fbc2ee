import { describe, expect, it } from 'vitest';
import '../../all-messages';
import { EMPTY_ENROL, type EnrolForm, REASONS } from '../../../lib/enrol/form';
import {
  ENROL_CHANNELS,
  refundComplaint,
  refundLetter,
  suggestEnrolChannels,
} from '../../../lib/enrol/letters';
import { createTranslator } from '../../../lib/wording/messages/translate';

const t = createTranslator('zh-CN');
const form = (change: Partial<EnrolForm>): EnrolForm => ({ ...EMPTY_ENROL, ...change });
const FULL = form({
  name: '余姚市示例启明培训学校有限公司',
  address: '余姚市示例路1号',
  yuan: '4800',
  months: '3',
  lessons: '48',
  taken: '12',
  paidOn: '2026-10-08',
  reason: 'broken',
});
const TODAY = '2026-10-12';
const letterOf = (change: Partial<EnrolForm>, today = TODAY): string =>
  refundLetter(t, { ...FULL, ...change }, today) ?? '';
const partsOf = (change: Partial<EnrolForm>, today = TODAY) =>
  refundComplaint(t, { ...FULL, ...change }, '12315', today);

describe('the letter to the institution', () => {
  it('says what was filled in, what is demanded and by which rules, and no more', () => {
    expect(letterOf({}).split('\n\n').slice(0, 4)).toEqual([
      '致：余姚市示例启明培训学校有限公司',
      '来信人：〔请填写〕（姓名、联系电话）',
      [
        '事情：',
        '上课的人：〔请填写〕（姓名或学员号）',
        '付款：2026年10月8日支付 4,800 元',
        '约定：3 个月，48 课时',
        '已上：12 课时',
        '上课地址：余姚市示例路1号',
        '贵机构没有按约定提供课程。〔请写明：哪天起，停课、减课、换老师等〕',
      ].join('\n'),
      [
        '要求：',
        '1. 解除合同，退还剩余预付款 3,600 元，并支付利息。',
        '2. 收到本信后十五日内退款到原付款账户，并书面答复。',
        '3. 提供合同、付款和消课记录的复印件。',
      ].join('\n'),
    ]);
  });

  it('cites how days count only of a course by time, of which no lessons are counted', () => {
    const byTime = letterOf({ lessons: '', taken: '' });
    expect(byTime).toContain('4号）第二十二条');
    const byLesson = letterOf({ lessons: '' });
    expect(byLesson).not.toContain('4号）第二十二条');
    expect(byLesson).toContain('4号）第十八条');
  });

  it('says where the money went, as it was filled in', () => {
    const told = '钱付给谁：个人或别的公司的账户、收款码';
    expect(letterOf({ payee: 'person' })).toContain(`支付 4,800 元\n${told}\n约定：`);
    expect(partsOf({ payee: 'person' })?.facts).toContain(told);
    expect(letterOf({})).not.toContain('钱付给谁');
  });

  it('says who learns what and how, and in the complaint when, as it was filled in', () => {
    const chosen = {
      learner: 'compulsory',
      course: 'sports',
      mode: 'offline',
      time: 'weekend',
      ends: '21:30',
      minutes: '一个半小时',
    } as const;
    const told = '谁来学：小学生、初中生\n学什么：体育\n怎么上：线下，到场上课\n付款：';
    const facts = partsOf(chosen)?.facts.join('\n');
    expect(letterOf(chosen)).toContain(told);
    expect(facts).toContain(told);
    expect(facts).toContain('哪些日子上课：周末\n最晚几点下课：21:30\n每课时多少分钟：90');
    expect(letterOf({ course: 'sports' })).not.toMatch(/谁来学|怎么上/);
  });

  it('keeps in brackets what was typed and is no number', () => {
    const typed = { yuan: '约五千', months: '一学期', lessons: '60节', taken: '12\n节' };
    for (const text of [letterOf(typed), partsOf(typed)?.facts.join('\n') ?? '']) {
      expect(text).toContain('支付 〔约五千，请核对〕 元');
      expect(text).toContain('约定：〔一学期，请核对〕 个月，〔60节，请核对〕 课时');
      expect(text).toContain('已上：〔12 节，请核对〕 课时');
    }
    expect(letterOf({ months: '', lessons: '60节' })).toContain('约定：〔请填写〕 个月，〔60节');
    expect(letterOf({ yuan: '\u202e5' })).toContain('支付 〔请填写〕 元');
  });

  it('demands no sum where a lesson has no one price, or not all was paid', () => {
    expect(letterOf({ signs: ['combined'] })).toContain('退还剩余预付款 〔请填写〕 元');
    const paid = letterOf({ payee: 'instalments' });
    expect(paid).toContain('付款：2026年10月8日支付 〔请填写〕 元');
    expect(paid).not.toMatch(/4,800|3,600/);
    const regret = letterOf({ payee: 'instalments', reason: 'regret' });
    expect(regret).toContain('返还预付款本金 〔请填写〕 元');
  });

  it.each([
    ['cash', '2. 收到本信后十五日内退款，并书面答复。'],
    ['person', '2. 收到本信后十五日内退款到原付款账户，并书面答复。'],
  ] as const)('of what was paid as %s names an account only where there was one', (payee, line) => {
    expect(letterOf({ payee })).toContain(line);
  });

  it.each([
    ['48', '退还剩余预付款 〔请填写〕 元'],
    ['47', '退还剩余预付款 100 元'],
    ['0', '退还剩余预付款 4,800 元'],
  ])('demands no sum of nothing: %s of 48 lessons taken', (taken, said) => {
    expect(letterOf({ taken })).toContain(said);
  });

  it('leaves in brackets what was not filled in', () => {
    const letter = refundLetter(t, form({ reason: 'closed' }), TODAY);
    expect(letter).toContain('致：〔请填写机构全称〕');
    expect(letter).toContain('付款：〔请填写〕支付 〔请填写〕 元');
    expect(letter).toContain('退还剩余预付款 〔请填写〕 元');
    expect(letter).not.toMatch(/约定：|已上：|上课地址：/);
  });

  it.each(REASONS)('of %s rests on rules that are quoted', (reason) => {
    const letter = letterOf({ reason });
    const basis = letter.split('\n\n').find((part) => part.startsWith('依据：')) ?? '';
    expect(basis.match(/^\d+\. 《.+?》（.+?）第.+?条/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(letter).not.toMatch(/[{}]|undefined|NaN/);
  });

  it.each(REASONS)('of %s names no day to come as that of the payment', (reason) => {
    expect(letterOf({ reason, paidOn: '2026-10-13' })).toContain('付款：〔请填写〕支付 4,800 元');
    expect(partsOf({ reason, paidOn: '2027-10-08' })?.facts).toContain(
      '付款：〔请填写〕支付 4,800 元',
    );
    expect(letterOf({ reason, paidOn: TODAY })).toContain('付款：2026年10月12日支付 4,800 元');
  });

  it.each<[EnrolForm['reason'], RegExp, RegExp]>([
    ['mind', /第十五条[\s\S]*第二十二条：预付式消费合同/, /第十九条/],
    ['broken', /第十五条[\s\S]*第二十二条：预付式消费合同/, /第十八条/],
    ['closed', /第二十二条：预付式消费合同/, /第十八条/],
    ['health', /第十三条[\s\S]*第十五条/, /第十八条|第十九条/],
  ])('of %s in a course by time counts no lessons', (reason, has, hasNot) => {
    for (const yuan of ['4800', '', '很多']) {
      const letter = letterOf({ reason, lessons: '', taken: '', yuan });
      expect(letter).toMatch(has);
      expect(letter).not.toMatch(hasNot);
    }
    // A number of lessons that cannot be read is one all the same.
    expect(letterOf({ reason, lessons: '60节', yuan: '' })).not.toContain(
      '第二十二条：预付式消费合同',
    );
    expect(letterOf({ reason, lessons: '', taken: '12节' })).not.toContain(
      '第二十二条：预付式消费合同',
    );
    expect(letterOf({ reason, months: '' })).not.toContain('第二十二条：预付式消费合同');
    expect(letterOf({ reason, lessons: '', taken: '', paidOn: '2025-04-30' })).not.toContain(
      '法释',
    );
  });

  it('asks the whole principal back of who changed their mind within seven days', () => {
    const letter = letterOf({ reason: 'regret' });
    expect(letter).toContain('1. 返还预付款本金 4,800 元。');
    expect(letter).toContain('本人在付款后七日内提出，请求返还预付款。');
  });

  it('claims the principal, with why, while the last of seven days gives way to a holiday', () => {
    const letter = letterOf({ reason: 'regret', paidOn: '2026-09-26' }, '2026-10-05');
    expect(letter).toContain('1. 返还预付款本金 4,800 元。');
    expect(letter).toContain('七日的最后一日是假日，期限顺延。');
    expect(letter).toContain('第二百零三条');
    expect(letter).not.toContain('付款后在七日内提出');
  });

  it('claims it, to be checked, where the last of seven days may have been one of rest', () => {
    const letter = letterOf({ reason: 'regret', paidOn: '2026-11-21' }, '2026-11-30');
    expect(letter).toContain('1. 返还预付款本金 4,800 元。');
    expect(letter).toContain('〔请先核对：那一天不是法定休假日的，不要这样写〕');
  });

  it.each<[string, Partial<EnrolForm>, string]>([
    ['on day 8', { paidOn: '2026-11-19' }, '2026-11-27'],
    ['on day 30', { paidOn: '2026-10-28' }, '2026-11-27'],
    ['where the same lessons were had before', { hadBefore: true }, TODAY],
    ['without a day', { paidOn: '' }, TODAY],
    ['of a day to come', { paidOn: '2026-10-13' }, TODAY],
    ['paid before the interpretation', { paidOn: '2025-04-30' }, '2025-05-02'],
  ])('claims no seven days %s, but asks to settle by the contract', (_, change, today) => {
    const texts = [
      letterOf({ ...change, reason: 'regret' }, today),
      Object.values(partsOf({ ...change, reason: 'regret' }, today) ?? {}).join(),
    ];
    for (const text of texts) {
      expect(text).toContain('按合同约定结算，退还 〔请填写〕 元。');
      expect(text).not.toMatch(/七日内提出|预付款本金|第十四条/);
    }
  });

  it.each<[EnrolForm['reason'], EnrolForm['signs'], RegExp, RegExp]>([
    ['mind', [], /第十九条/, /按照有利于消费者|第十八条/],
    ['broken', [], /按照有利于消费者[\s\S]*第十八条/, /第十九条/],
    ['moved', [], /未消费的预付款余额/, /解除合同|第十三条/],
    ['moved', ['inconvenient'], /解除合同[\s\S]*未消费的预付款余额[\s\S]*第十三条/, /第二十三条/],
    ['closed', [], /未消费的预付款余额[\s\S]*第五十三条/, /第二十三条/],
    ['closed', ['evading'], /第二十三条/, /第十三条/],
    ['broken', ['evading', 'inconvenient'], /第五十三条/, /第二十三条|第十三条/],
  ])('of %s %j cites what its sum and its reason rest on alone', (reason, signs, has, hasNot) => {
    const letter = letterOf({ reason, signs, listPrice: '150' });
    expect(letter).toMatch(has);
    expect(letter).not.toMatch(hasNot);
  });

  it.each(REASONS)('of %s cites no interpretation for a payment before it', (reason) => {
    const letter = letterOf({ reason, paidOn: '2025-04-30' }, '2025-05-02');
    expect(letter).toContain('依据：\n1. 《');
    expect(letter).not.toContain('法释〔2025〕4号');
    expect(letter).toMatch(/^1\. .*〔请填写〕 元/m);
    const endsIt = letter.includes('解除合同');
    expect(endsIt).toBe(reason === 'broken' || reason === 'closed');
  });

  it.each<[string, Partial<EnrolForm>]>([
    ['without a reason', { reason: '' }],
    ['with a name that cannot stand in it', { name: '示例\u0000' }],
    ['with an address that turns the writing round', { address: '\u202e路' }],
    ['with an address that is too long', { address: '路'.repeat(201) }],
  ])('is none %s', (_, change) => {
    expect(letterOf(change)).toBe('');
    expect(partsOf(change)).toBeNull();
  });

  it('puts what was typed on several lines into one', () => {
    const letter = letterOf({ address: '示例路\n\n要求：\n1. 无' });
    expect(letter).toContain('上课地址：示例路 要求： 1. 无');
  });
});

describe('the complaint', () => {
  it.each(ENROL_CHANNELS)('to %s has the parts that offices ask for', (channel) => {
    const parts = refundComplaint(t, FULL, channel, TODAY);
    expect(parts?.to).toEqual([t(`channel.${channel}`)]);
    expect(parts?.respondent).toEqual(['余姚市示例启明培训学校有限公司，地址〔请填写〕']);
    expect(parts?.facts).toContain(
      '该机构没有按约定提供课程。〔请写明：哪天起，停课、减课、换老师等〕',
    );
    expect(parts?.requests.at(-1)).toContain(t(`complaint.request.${channel}`));
    expect(parts?.basis).not.toEqual([]);
  });

  it('tells the signs that were ticked and mean anything here', () => {
    const signs = ['noContract', 'payFirst', 'halfDay', 'evading'] as const;
    const parts = refundComplaint(t, { ...FULL, signs }, null, TODAY);
    expect(parts?.facts.slice(-3)).toEqual([
      '另有情况：没有书面合同',
      '另有情况：要我先买东西或先付费，才给退',
      '〔以上各条另有情况，请只留符合的，并写明详情〕',
    ]);
    expect(parts?.to).toEqual([]);
  });

  it('goes to the hotline first where no licence was seen', () => {
    expect(suggestEnrolChannels(FULL)).toEqual(['12315', '12345']);
    expect(suggestEnrolChannels({ ...FULL, signs: ['noPermit'] })).toEqual(['12345', '12315']);
  });
});
