import { describe, expect, it } from 'vitest';
import { buildApps, buildOrgs, type Cells, fatesOf, remarksOf } from '../helpers';

/** What a listed unit says of its act: 机构回应, 回应日期, 回应链接. */

const REPLY: Cells = {
  机构回应: '已停止电话营销，并向家长致歉。',
  回应日期: '2026-09-20',
  回应链接: 'https://qiming.example.com/statement',
};
const SAID = {
  text: '已停止电话营销，并向家长致歉。',
  on: '2026-09-20',
  source: 'https://qiming.example.com/statement',
};
const repliesOf = ({ entries }: Awaited<ReturnType<typeof buildOrgs>>) =>
  entries.flatMap(({ sanctions }) => sanctions.map(({ reply }) => reply));

describe('a reply of the listed unit', () => {
  it('stands in the act of its row, in each act of one decision', async () => {
    expect(repliesOf(await buildOrgs([REPLY]))).toEqual([SAID]);
    const two = await buildOrgs([{ ...REPLY, 处理结果: '责令停止招收学员，列入经营异常名录' }]);
    expect(repliesOf(two)).toEqual([SAID, SAID]);
  });

  it('takes nothing away from the act', async () => {
    const [plain, replied] = [await buildOrgs([{}]), await buildOrgs([REPLY])];
    const [act] = replied.entries[0]?.sanctions ?? [];
    const { reply: _, ...rest } = act ?? {};
    expect(rest).toEqual(plain.entries[0]?.sanctions[0]);
  });

  it('needs no address', async () => {
    const { source: _, ...bare } = SAID;
    expect(repliesOf(await buildOrgs([{ ...REPLY, 回应链接: '' }]))).toEqual([bare]);
  });

  it('is read for apps too', async () => {
    expect(repliesOf(await buildApps([REPLY]))).toEqual([SAID]);
  });

  it('of several rows of one notice is the latest one', async () => {
    const rows = ['2026-09-10', '2026-10-02', '2026-09-20'].map((回应日期) => ({
      ...REPLY,
      回应日期,
      机构回应: `${回应日期}的说法`,
    }));
    expect(repliesOf(await buildOrgs(rows))).toMatchObject([{ text: '2026-10-02的说法' }]);
  });

  it.each<[what: string, cells: Cells, remark: string]>([
    ['no day', { 回应日期: '' }, '回应日期·error·写了机构回应，缺少回应日期'],
    ['a month alone', { 回应日期: '2026-09' }, '回应日期·error·日期须精确到日：2026-09'],
    [
      'a day to come',
      { 回应日期: '2026-12-01' },
      '回应日期·error·日期晚于名单日期 2026-11-24：2026-12-01',
    ],
    [
      'an address of an office’s own network',
      { 回应链接: 'http://192.168.1.5/a' },
      '回应链接·error·原文链接只能在内部网络打开：http://192.168.1.5/a',
    ],
    [
      'a script for an address',
      { 回应链接: 'javascript:x' },
      '回应链接·error·不是 http(s) 链接：javascript:x',
    ],
    [
      'more than is shown',
      { 机构回应: '长'.repeat(1001) },
      '机构回应·error·机构回应有 1001 字，最多 1000 字；请由该单位缩短，或只写要点并填回应链接',
    ],
  ])('stops the row with %s', async (_, cells, remark) => {
    const built = await buildOrgs([{ ...REPLY, ...cells }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toContain(remark);
  });

  it('of before the act, or with a person in it, is for somebody to look at', async () => {
    const early = await buildOrgs([{ ...REPLY, 回应日期: '2026-08-01' }]);
    expect(remarksOf(early)).toEqual([
      '回应日期·warning·回应日期早于作出处理的日期，请核对是不是对这一项的回应',
      ...remarksOf(await buildOrgs([REPLY])),
    ]);
    const named = await buildOrgs([{ ...REPLY, 机构回应: '联系人王小明，13800138000' }]);
    expect(remarksOf(named)).toEqual(
      expect.arrayContaining([
        '机构回应·repair·机构回应中的手机、身份证等号码已略去',
        '机构回应·warning·机构回应疑写有自然人姓名，请与该单位核实后改写再发布',
      ]),
    );
    expect(repliesOf(named)).toMatchObject([{ text: '联系人王小明，（号码略）' }]);
  });

  it('is one line without hidden signs', async () => {
    const built = await buildOrgs([{ ...REPLY, 机构回应: '已整改。\n  \u202e请核实' }]);
    expect(repliesOf(built)).toMatchObject([{ text: '已整改。 请核实' }]);
  });

  it('without words is none', async () => {
    const built = await buildOrgs([{ ...REPLY, 机构回应: '无' }]);
    expect(repliesOf(built)).toEqual([undefined]);
    expect(remarksOf(built)).toEqual(
      expect.arrayContaining(['回应日期·note·没有写机构回应，这一格未采用']),
    );
  });

  it('belongs to one unit: two names cannot share it', async () => {
    const names = '余姚市示例启明培训学校有限公司、余姚市示例晨光培训学校有限公司';
    const built = await buildOrgs([{ ...REPLY, 机构名称: names }]);
    expect(remarksOf(built).join()).toContain('“机构回应”列只能属于其中一家');
  });
});
