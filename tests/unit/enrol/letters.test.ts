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

describe('the letter to the institution', () => {
  it('says what was filled in, what is demanded and by which rules, and no more', () => {
    expect(refundLetter(t, FULL)?.split('\n\n').slice(0, 4)).toEqual([
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

  it('leaves in brackets what was not filled in', () => {
    const letter = refundLetter(t, form({ reason: 'closed' }));
    expect(letter).toContain('致：〔请填写机构全称〕');
    expect(letter).toContain('付款：〔请填写〕支付 〔请填写〕 元');
    expect(letter).toContain('退还剩余预付款 〔请填写〕 元');
    expect(letter).not.toMatch(/约定：|已上：|上课地址：/);
  });

  it.each(REASONS)('of %s rests on rules that are quoted', (reason) => {
    const letter = refundLetter(t, { ...FULL, reason }) ?? '';
    const basis = letter.split('\n\n').find((part) => part.startsWith('依据：')) ?? '';
    expect(basis.match(/^\d+\. 《.+?》（.+?）第.+?条/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(letter).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('asks the whole principal back of who changed their mind within seven days', () => {
    const letter = refundLetter(t, { ...FULL, reason: 'regret' });
    expect(letter).toContain('1. 返还预付款本金 4,800 元。');
  });

  it.each<[string, Partial<EnrolForm>]>([
    ['without a reason', { reason: '' }],
    ['with a name that cannot stand in it', { name: '示例\u0000' }],
    ['with an address that turns the writing round', { address: '\u202e路' }],
    ['with an address that is too long', { address: '路'.repeat(201) }],
  ])('is none %s', (_, change) => {
    expect(refundLetter(t, { ...FULL, ...change })).toBeNull();
    expect(refundComplaint(t, { ...FULL, ...change }, '12315')).toBeNull();
  });

  it('puts what was typed on several lines into one', () => {
    const letter = refundLetter(t, { ...FULL, address: '示例路\n\n要求：\n1. 无' });
    expect(letter).toContain('上课地址：示例路 要求： 1. 无');
  });
});

describe('the complaint', () => {
  it.each(ENROL_CHANNELS)('to %s has the parts that offices ask for', (channel) => {
    const parts = refundComplaint(t, FULL, channel);
    expect(parts?.to).toEqual([t(`channel.${channel}`)]);
    expect(parts?.respondent).toEqual(['余姚市示例启明培训学校有限公司，地址〔请填写〕']);
    expect(parts?.facts).toContain(
      '该机构没有按约定提供课程。〔请写明：哪天起，停课、减课、换老师等〕',
    );
    expect(parts?.requests.at(-1)).toContain(t(`complaint.request.${channel}`));
    expect(parts?.basis).not.toEqual([]);
  });

  it('tells the signs that were ticked', () => {
    const parts = refundComplaint(t, { ...FULL, signs: ['noContract', 'payFirst'] }, null);
    expect(parts?.facts.slice(-2)).toEqual([
      '另有情况：没有书面合同',
      '另有情况：要我先买东西或先付费，才给退',
    ]);
    expect(parts?.to).toEqual([]);
  });

  it('goes to the hotline first where no licence was seen', () => {
    expect(suggestEnrolChannels(FULL)).toEqual(['12315', '12345']);
    expect(suggestEnrolChannels({ ...FULL, signs: ['noPermit'] })).toEqual(['12345', '12315']);
  });
});
