import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { Call } from '../../../../entrypoints/call/call';
import type { EntryView } from '../../../../lib/domain/entry-view';
import type { LookupHit } from '../../../../lib/domain/lookup';
import { RequestError } from '../../../../lib/messages/client';
import { found, hit } from '../samples';
import { click, type Stage, settle, show, turn, type } from '../stage';

const SCHOOL = '余姚市示例启明培训学校有限公司';
const byPhone = (id: string): LookupHit => ({ ...hit(id, SCHOOL), how: 'phone', name: '95123' });

const call = (answer: (text: string) => LookupHit[] = () => [], name = '') =>
  show(<Call name={name} />, { lookup: ({ text }) => found(...answer(text)) });

async function fill(stage: Stage, field: string, text: string): Promise<void> {
  await type(stage.find<HTMLInputElement>(`[name=${field}]`), text);
  await settle();
}
const written = (stage: Stage): string | null =>
  stage.root.querySelector<HTMLTextAreaElement>('.text-out textarea')?.value ?? null;
const channels = (stage: Stage) => stage.findAll('.channel-name').map((one) => one.textContent);

describe('the page about a call', () => {
  it('asks nothing and writes nothing while nothing is entered', async () => {
    const stage = await call();
    expect(stage.asked.filter((line) => line.startsWith('lookup'))).toEqual([]);
    expect(stage.text()).toContain('填写上面任一栏后');
    expect(written(stage)).toBeNull();
    expect(channels(stage).join()).not.toContain('建议');
  });

  it('begins with who called where a record says', async () => {
    const stage = await call(() => [hit('a', SCHOOL)], SCHOOL);
    await settle();
    expect(stage.find<HTMLInputElement>('[name=name]').value).toBe(SCHOOL);
    expect(stage.findAll('.offered')).toHaveLength(1);
  });

  it('calls each box by whose record it confirms', async () => {
    const stage = await call(() => [hit('a', SCHOOL), hit('b', '余姚市示例白鹳艺术培训有限公司')]);
    await fill(stage, 'name', '示例');
    const groups = stage.findAll('fieldset.offered');
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      SCHOOL,
      '余姚市示例白鹳艺术培训有限公司',
    ]);
  });

  it('says beside what it offers which list was not asked', async () => {
    const coverage = found().coverage.map((list) => ({ ...list, trouble: 'paused' as const }));
    const stage = await show(<Call name={SCHOOL} />, {
      lookup: () => ({ ...found(hit('a', SCHOOL)), coverage }),
    });
    await settle();
    expect(stage.findAll('.offered')).toHaveLength(1);
    expect(stage.text()).toContain('名单“示例名单”已暂停，没有查。');
  });

  it('says in the text what another list says against the act, of who was found by a part of a name too', async () => {
    const listed = hit('a', SCHOOL);
    const [act] = listed.entry.sanctions;
    const entry = { ...listed.entry, sanctions: [{ ...act, status: 'revoked' }] };
    const other = { ref: { list: 'ab'.repeat(32), id: 'b' }, entry, listTitle: '乙' };
    const stage = await show(<Call name="示例启明" />, {
      lookup: () => found({ ...listed, how: 'prefix', others: [other as EntryView] }),
    });
    await settle();
    await click(stage.find('.offered input'));
    expect(stage.find<HTMLInputElement>('.offered input').checked).toBe(true);
    expect(written(stage)).toContain('·2026年9月20日）已撤销；请以官方原文为准。');
  });

  it.each([
    ['its own list takes it off', '来电号码'],
    ['another list says that it was revoked', '已撤销；请以官方原文为准。'],
  ])('that is seen again writes no act as standing of which by then %s', async (_, said) => {
    const listed = hit('a', SCHOOL);
    const [penalty] = listed.entry.sanctions;
    const entry = { ...listed.entry, sanctions: [{ ...penalty, status: 'revoked' }] };
    const other = { ref: { list: 'ab'.repeat(32), id: 'b' }, entry, listTitle: '乙' };
    let isLater = false;
    const isGone = said === '来电号码';
    const stage = await show(<Call name={SCHOOL} />, {
      lookup: () =>
        isLater && isGone
          ? found()
          : found({ ...listed, others: isLater ? [other as EntryView] : [] }),
    });
    await settle();
    await fill(stage, 'phone', '95123');
    await click(stage.find('.offered input'));
    expect(written(stage)).toContain('作出行政处罚');
    expect(written(stage)).not.toContain('已撤销');
    isLater = true;
    await turn('visible');
    expect(written(stage)).toContain(said);
    expect(written(stage)?.includes('作出行政处罚')).toBe(!isGone);
  });

  it('puts a record into the text only when the parent says that it is who called', async () => {
    const stage = await call((text) => (text === SCHOOL ? [hit('a', SCHOOL)] : []));
    await fill(stage, 'name', SCHOOL);
    expect(written(stage)).toContain(`来电方自称：${SCHOOL}`);
    expect(written(stage)).toContain('被投诉方：〔请填写〕');
    await click(stage.find('.offered input'));
    expect(written(stage)).toContain(`被投诉方：${SCHOOL}，地址〔请填写〕`);
    expect(written(stage)).toContain('名单日期 2026年9月1日');
    expect(written(stage)).not.toMatch(/记录编号|builtin/);
    await fill(stage, 'name', '别的单位');
    expect(written(stage)).toContain('被投诉方：〔请填写〕');
    expect(stage.text()).toContain('这不代表已获批准或没有问题');
  });

  it('takes no tick for one name as one for a name that is merely near it', async () => {
    const stage = await call((text) => [
      { ...hit('a', SCHOOL), how: text === SCHOOL ? 'exact' : 'typo' },
    ]);
    const respondent = () => written(stage)?.match(/^被投诉方：.+/m)?.[0];
    await fill(stage, 'name', SCHOOL);
    await click(stage.find('.offered input'));
    await fill(stage, 'offer', '寒假班');
    expect(respondent()).toBe(`被投诉方：${SCHOOL}，地址〔请填写〕`);
    await fill(stage, 'name', '余姚市示例启铭培训学校有限公司');
    expect(stage.find<HTMLInputElement>('.offered input').checked).toBe(false);
    expect(respondent()).toContain('〔请填写〕（名称、地址');
    expect(written(stage)).not.toContain('作出行政处罚');
    // Whoever knows that it is that one says so anew.
    await click(stage.find('.offered input'));
    expect(respondent()).toContain(SCHOOL);
  });

  it('looks up a number, and takes none of the names that it may spell', async () => {
    const stage = await call((text) => (text === '95123' ? [byPhone('a'), hit('b', '95123')] : []));
    await fill(stage, 'phone', '95123');
    expect(stage.findAll('.offered')).toHaveLength(1);
    expect(stage.find('.offered').textContent).toContain('号码可被冒用');
    expect(channels(stage)[0]).toContain('12321');
  });

  it('offers a record once that name and number lead to', async () => {
    const stage = await call((text) => [text === '95123' ? byPhone('a') : hit('a', SCHOOL)]);
    await fill(stage, 'name', SCHOOL);
    await fill(stage, 'phone', '95123');
    expect(stage.findAll('.offered')).toHaveLength(1);
    expect(stage.find('.offered').textContent).toContain('电话一致');
  });

  it('says of what is no number that it was not looked up, and keeps it', async () => {
    const stage = await call();
    await fill(stage, 'phone', '未显示号码');
    expect(stage.text()).toContain('看不出是哪一个电话号码');
    expect(stage.asked.filter((line) => line.startsWith('lookup'))).toEqual([]);
    expect(written(stage)).toContain('来电号码：未显示号码');
  });

  it.each([
    ['too long', '长'.repeat(201), '最多 200 字，现有 201 字'],
    ['with a control character', '示例\u0007', '控制字符'],
  ])('a name %s is told, neither cut, looked up nor written', async (_, name, words) => {
    const stage = await call();
    await fill(stage, 'name', name);
    expect(stage.find('[role=alert]').textContent).toContain(words);
    expect(stage.find('[name=name]').getAttribute('aria-invalid')).toBe('true');
    expect(stage.asked.filter((line) => line.startsWith('lookup'))).toEqual([]);
    expect(written(stage)).toBeNull();
    expect(stage.text()).toContain('请先改正上面标出的内容');
    await fill(stage, 'name', '示例');
    expect(written(stage)).toContain('来电方自称：示例');
  });

  it('leaves out the marks that a telephone puts unseen around what is copied', async () => {
    const stage = await call((text) => (text === '95123' ? [byPhone('a')] : []));
    await fill(stage, 'name', '示例\u202e启明\u200b');
    await fill(stage, 'phone', '\u202d95123\u202c');
    expect(stage.findAll('[role=alert]')).toEqual([]);
    expect(stage.findAll('.offered')).toHaveLength(1);
    expect(written(stage)).toContain('来电方自称：示例启明\n来电号码：95123\n');
  });

  it('has room for a message that is pasted, and says how much', async () => {
    const stage = await call();
    await fill(stage, 'offer', '课'.repeat(1000));
    expect(written(stage)).toContain(`推销内容：${'课'.repeat(1000)}`);
    await fill(stage, 'offer', '课'.repeat(1001));
    expect(stage.find('[role=alert]').textContent).toContain('最多 1,000 字，现有 1,001 字');
    expect(written(stage)).toBeNull();
  });

  it('asks which school where data got out, and turns to who is in charge of it', async () => {
    const stage = await call();
    expect(stage.findAll('[name=school]')).toEqual([]);
    await click(stage.find('fieldset .field-check:nth-of-type(3) input'));
    await fill(stage, 'school', '余姚市示例小学');
    expect(channels(stage).slice(0, 2).join()).toMatch(/^12345.+12309/);
    expect(written(stage)).toMatch(/^致：12345 /);
    expect(stage.find('.rights').textContent).toContain('第五十七条');
  });

  it('keeps the channel that was chosen', async () => {
    const stage = await call();
    await fill(stage, 'phone', '95123');
    await click(stage.find('[aria-label*="12377"]'));
    expect(written(stage)).toMatch(/^致：12377 /);
    await click(stage.find('fieldset input'));
    expect(written(stage)).toMatch(/^致：12377 /);
  });

  it('leads to the text when it is rewritten for another, and says what changed', async () => {
    const stage = await call();
    await fill(stage, 'phone', '95123');
    await click(stage.find('[aria-label^="改写给 12345"]'));
    expect(document.activeElement?.id).toBe('complaint-title');
    const said = () => stage.find('[aria-labelledby=complaint-title] > [role=status]').textContent;
    expect(said()).toBe(
      '已改写给 12345 政务服务便民热线。改了：致、投诉人和诉求；其他部分没有变。',
    );
    expect(written(stage)).toMatch(/^致：12345 /);
    await click(stage.find('[aria-label^="改写给 12345"]'));
    expect(said()).toContain('没有改动');
  });

  it.each([
    ['hidden by a mask', '余姚市****学校', 'masked', '没有查询：含遮盖符号'],
    ['too little to be read', '学校', 'unreadable', '请至少输入两个字'],
  ] as const)('says of a name %s that it was not looked up', async (_, name, remark, said) => {
    const stage = await show(<Call name={name} />, {
      lookup: () => ({ ...found(), reading: { as: 'name', value: '', remarks: [remark] } }),
    });
    await settle();
    const told = stage.find('[aria-labelledby=who-title]').textContent;
    expect(told).toContain(said);
    expect(told).not.toContain('没有找到');
  });

  it('offers whom a number in the field of the name is of', async () => {
    const stage = await call((text) => (text === '0574-62123456' ? [byPhone('a')] : []));
    await fill(stage, 'name', '0574-62123456');
    expect(stage.find('.offered').textContent).toContain('号码可被冒用');
  });

  it('offers whose initials were typed where no name was, and nobody else’s beside a name', async () => {
    const spelt: LookupHit = { ...hit('b', '示例新天地学校'), how: 'initials' };
    const stage = await call((text) => (text === 'xdf' ? [spelt] : [hit('a', SCHOOL), spelt]));
    await fill(stage, 'name', 'xdf');
    expect(stage.find('.offered').textContent).toContain('示例新天地学校');
    await fill(stage, 'name', SCHOOL);
    expect(stage.findAll('.offered')).toHaveLength(1);
    expect(stage.find('.offered').textContent).toContain(SCHOOL);
  });

  it.each([
    ['beside what was found', [hit('a', SCHOOL)]],
    ['where nothing was', []],
  ])('tells %s what was not looked at, and each list’s trouble', async (_, hits) => {
    const [list] = found().coverage;
    if (!list) throw new Error('the sample has a list');
    const stage = await show(<Call name={SCHOOL} />, {
      lookup: ({ text }) => ({
        ...found(...(text === SCHOOL ? hits : [])),
        unchecked: [{ list: 'x', title: '洪水', n: text === SCHOOL ? 7 : 9 }],
        coverage: text === SCHOOL ? [list] : [{ ...list, trouble: 'paused' }],
      }),
    });
    await fill(stage, 'phone', '95123');
    const told = stage.find('[aria-labelledby=who-title]').textContent ?? '';
    expect(told.split('名单“洪水”')).toHaveLength(2);
    expect(told).toContain('名单“示例名单”已暂停，没有查。');
  });

  it('tells when no list answers', async () => {
    const stage = await call(() => {
      throw new Error('no worker');
    });
    await fill(stage, 'name', SCHOOL);
    expect(stage.findAll('.error-note')).toHaveLength(1);
  });

  it('offers whom the number is of where the name could not be looked up, and says that', async () => {
    const stage = await show(<Call name="" />, {
      lookup: ({ text }) => {
        if (text !== '95123') throw new RequestError('internal', 'no');
        return found(byPhone('a'));
      },
    });
    await fill(stage, 'phone', '95123');
    await click(stage.find('.offered input'));
    await fill(stage, 'name', SCHOOL);
    expect(stage.text()).toContain('鉴训出错，没有完成');
    // What the text says can be taken back.
    expect(written(stage)).toContain(`被投诉方：${SCHOOL}`);
    await click(stage.find('.offered input'));
    expect(written(stage)).toContain('被投诉方：〔请填写〕');
  });

  it('says that nothing was found only once both answers are here', async () => {
    let answer = (_: LookupHit[]) => {};
    const named = new Promise<LookupHit[]>((resolve) => {
      answer = resolve;
    });
    const stage = await show(<Call name="" />, {
      lookup: async ({ text }) => found(...(text === '95123' ? [] : await named)),
    });
    await fill(stage, 'phone', '95123');
    await fill(stage, 'name', SCHOOL);
    expect(stage.find('[aria-labelledby=who-title]').textContent).not.toContain('没有找到');
    await act(async () => answer([]));
    await settle();
    expect(stage.find('[aria-labelledby=who-title] [role=status]').textContent).toContain('名单');
  });
});
