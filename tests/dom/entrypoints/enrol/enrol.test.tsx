import { describe, expect, it } from 'vitest';
import { Enrol } from '../../../../entrypoints/enrol/enrol';
import type { LookupHit } from '../../../../lib/domain/lookup';
import { found, hit } from '../samples';
import { choose, click, type Stage, settle, show, type } from '../stage';

const SCHOOL = '余姚市示例启明培训学校有限公司';

const enrol = (answer: (text: string) => LookupHit[] = () => [], name = '') =>
  show(<Enrol name={name} />, { lookup: ({ text }) => found(...answer(text)) });

const fill = (stage: Stage, field: string, text: string): Promise<void> =>
  type(stage.find<HTMLInputElement>(`[name=${field}]`), text);

async function tick(stage: Stage, words: string): Promise<void> {
  const label = stage.findAll('.field-check label').find((one) => one.textContent === words);
  if (!label) throw new Error(`no box ${words}`);
  await click(label);
}

/** The lines of a part's findings, each `state sentence`. */
const told = (stage: Stage, part: string): string[] =>
  stage
    .findAll(`[aria-labelledby=${part}-title] .finding-line`)
    .map((line) => [...line.children].map((each) => each.textContent).join(' '));
const written = (stage: Stage): string[] =>
  stage.findAll('.text-out textarea').map((area) => (area as HTMLTextAreaElement).value);

describe('the page before paying', () => {
  it('asks nothing and writes nothing while nothing is entered', async () => {
    const stage = await enrol();
    await settle();
    expect(stage.asked).toEqual(['today {}', 'settings {}']);
    expect(told(stage, 'fees')).toEqual([]);
    expect(written(stage)).toEqual([]);
    expect(stage.text()).toContain('不保存，也不发送');
  });

  it('asks the lists for the name alone, whatever else is filled in', async () => {
    const stage = await enrol((text) => (text === SCHOOL ? [hit('a', SCHOOL)] : []), SCHOOL);
    await settle();
    expect(stage.findAll('.results li')).toHaveLength(1);
    await fill(stage, 'address', '余姚市示例路1号');
    await fill(stage, 'yuan', '9800');
    await choose(stage, 'reason', 'closed');
    await settle();
    expect(stage.asked.filter((line) => !/^(?:settings|today) /.test(line))).toEqual([
      `lookup {"text":"${SCHOOL}"}`,
    ]);
  });

  it('says that not listed is no approval, and where else to ask', async () => {
    const stage = await enrol(() => [], '示例名单外学校');
    await settle();
    expect(stage.text()).toContain('这不代表已获批准或没有问题');
    expect(stage.find('.lookups').textContent).toContain('全国校外教育培训监管与服务综合平台');
  });

  it('compares amounts as they are typed, each with its rule word by word', async () => {
    const stage = await enrol();
    await choose(stage, 'learner', 'compulsory');
    await choose(stage, 'course', 'arts');
    await fill(stage, 'yuan', '5000');
    await fill(stage, 'months', '3');
    await fill(stage, 'lessons', '60');
    expect(told(stage, 'fees')).toEqual([
      '未见不符 3 个月，没有超过 3 个月。',
      '未见不符 60 课时，没有超过 60 课时。',
      '未见不符 5,000 元，没有超过 5,000 元。',
    ]);
    await fill(stage, 'yuan', '5001');
    expect(told(stage, 'fees')).toContain('超过 一次收 5,001 元，超过 5,000 元。');
    const source = stage.find('[aria-labelledby=fees-title] .sources').textContent;
    expect(source).toContain('且不得超过5000元，预收费须全部进入本机构收费专用账户。');
    expect(source).toContain('2026年11月27日核对');
  });

  it('never holds an amount for school subjects against the ceiling for others', async () => {
    const stage = await enrol();
    await choose(stage, 'learner', 'compulsory');
    await choose(stage, 'course', 'subject');
    await fill(stage, 'yuan', '9000');
    expect(told(stage, 'fees').join()).not.toMatch(/超过 一次收/);
    expect(told(stage, 'fees').join()).toContain('看当地 义务教育学科类收费实行政府指导价');
  });

  it('says of what is no number that it was not compared, and keeps it', async () => {
    const stage = await enrol();
    await fill(stage, 'months', '一学期');
    expect(stage.find<HTMLInputElement>('[name=months]').value).toBe('一学期');
    expect(stage.text()).toContain('算不出来');
    expect(told(stage, 'fees')).toEqual(['看不出 有一栏不是一个单独的数，没有拿来对照。']);
  });

  it('says where a local rule is not known', async () => {
    const stage = await enrol();
    await choose(stage, 'course', 'sports');
    await choose(stage, 'region', '330000');
    expect(told(stage, 'licence').join()).toContain(
      '看当地 非学科类发的是办学许可证还是别的文件，各地不同；浙江的规定这里没有收录',
    );
  });

  it('shows what is grave first and what was found within last, above the boxes to tick', async () => {
    const stage = await enrol();
    await choose(stage, 'learner', 'compulsory');
    await choose(stage, 'course', 'arts');
    await fill(stage, 'lessons', '48');
    await choose(stage, 'payee', 'person');
    const states = told(stage, 'fees').map((line) => line.split(' ')[0]);
    expect(states).toEqual(['不允许', '看不出', '看不出', '未见不符']);
    const lines = stage.findAll('[aria-labelledby=fees-title] :is(.finding-line, .field-check)');
    expect(lines.findIndex((line) => line.matches('.field-check'))).toBe(states.length);
    await tick(stage, '没有书面合同');
    const last = stage.findAll('[aria-labelledby=fees-title] .finding-line').at(-1);
    expect(last?.textContent).toContain('收预付款应当订立书面合同');
  });

  it('names the reports that give a sentence where the text itself did not reach so far', async () => {
    const stage = await enrol();
    await choose(stage, 'learner', 'compulsory');
    await choose(stage, 'payee', 'loan');
    const sources = stage.find('[aria-labelledby=fees-title] .sources').textContent;
    expect(sources).toContain('面向中小学生的培训不得使用培训贷方式缴纳培训费用。');
    expect(sources).toContain('报道所引的这句话 1');
  });

  it('writes no claim of seven days after them', async () => {
    const stage = await enrol(() => [], SCHOOL);
    await fill(stage, 'yuan', '4800');
    await choose(stage, 'reason', 'regret');
    await fill(stage, 'paidOn', '2025-05-02');
    expect(told(stage, 'refund').join()).toContain('七日内无理由返还这一条用不上');
    for (const text of written(stage)) {
      expect(text).toContain('按合同约定结算');
      expect(text).not.toMatch(/七日内提出|预付款本金|第十四条/);
    }
  });

  it('prints no ceilings for pupils on the sheet of an adult', async () => {
    const stage = await enrol();
    const paper = () => stage.find('.enrol-paper').textContent;
    expect(paper()).toContain('非学科类一次不超过 5,000 元');
    await choose(stage, 'learner', 'adult');
    expect(paper()).not.toMatch(/5,000|收费专用账户；/);
    expect(paper()).toContain('付款前：核对户名与合同一致');
  });

  it('asks half-day classes of preschool children alone', async () => {
    const stage = await enrol();
    const isAsked = () => stage.text().includes('半日班、全日班');
    expect(isAsked()).toBe(false);
    await choose(stage, 'learner', 'preschool');
    expect(isAsked()).toBe(true);
    await tick(stage, '半日班、全日班，或教小学课程');
    expect(told(stage, 'lessons').join()).toContain('不允许 不得对学前儿童开展半日制');
    await choose(stage, 'learner', 'adult');
    expect(told(stage, 'lessons')).toEqual([]);
  });

  it('writes a letter and a complaint of what was filled in, with its rules, and no more', async () => {
    const stage = await enrol(() => [], SCHOOL);
    await fill(stage, 'yuan', '4800');
    await fill(stage, 'lessons', '48');
    await choose(stage, 'reason', 'closed');
    await fill(stage, 'taken', '12');
    const [letter = '', complaint = ''] = written(stage);
    expect(letter).toContain(`致：${SCHOOL}`);
    expect(letter).toContain('1. 解除合同，退还剩余预付款 3,600 元，并支付利息。');
    expect(letter).toContain('贵机构已经停止营业');
    expect(letter).toContain('付款：〔请填写〕支付 4,800 元');
    expect(complaint).toMatch(/^致：12315 /);
    expect(complaint).toContain(`被投诉方：${SCHOOL}，地址〔请填写〕`);
    expect(complaint).toContain('该机构已经停止营业');
    expect(complaint).not.toContain('贵机构');
    for (const text of [letter, complaint]) expect(text).toContain('第五十三条');
  });

  it('rewrites the complaint for the channel that was chosen, and leads to it', async () => {
    const stage = await enrol();
    await choose(stage, 'reason', 'broken');
    await click(stage.find('[aria-label^="改写给 12345"]'));
    expect(written(stage)[1]).toMatch(/^致：12345 /);
    expect(document.activeElement?.id).toBe('complaint-title');
  });

  it('turns to the hotline where no licence is to be seen', async () => {
    const stage = await enrol();
    await choose(stage, 'reason', 'mind');
    await tick(stage, '只有营业执照');
    expect(written(stage)[1]).toMatch(/^致：12345 /);
    expect(written(stage)[1]).toContain('另有情况：只有营业执照');
  });

  it('writes no text that holds what cannot be seen', async () => {
    const stage = await enrol();
    await choose(stage, 'reason', 'mind');
    await fill(stage, 'address', '示例路\u202e1号');
    for (const text of written(stage)) expect(text).toContain('上课地址：示例路1号');
    await fill(stage, 'address', '示例路\u00071号');
    expect(written(stage)).toEqual([]);
    expect(stage.text()).toContain('请先改正上面标出的内容');
  });

  it('prints what the rules say of the reason first', async () => {
    const stage = await enrol();
    await fill(stage, 'yuan', '4800');
    await choose(stage, 'reason', 'mind');
    await fill(stage, 'taken', '10');
    await fill(stage, 'listPrice', '150');
    const paper = stage.find('.enrol-paper').textContent;
    expect(told(stage, 'refund').length).toBeGreaterThan(5);
    expect(paper).toContain('因您自己的原因不上了');
    expect(paper).toContain('可要求退还约 3,300 元');
  });

  it('prints a document once, whichever of its sentences a line rests on', async () => {
    const stage = await enrol();
    await choose(stage, 'learner', 'preschool');
    await choose(stage, 'course', 'arts');
    await fill(stage, 'months', '6');
    const lines = [...stage.findAll('.enrol-paper .enrol-told li')].map((li) => li.textContent);
    expect(lines).toContain(
      '超过 一次收 6 个月，超过 3 个月。 教监管〔2022〕4号 · 2023年预警提示第二段',
    );
  });

  it('prints what was filled in and ticked, and what the rules say of it', async () => {
    const stage = await enrol(() => [], SCHOOL);
    await choose(stage, 'course', 'arts');
    await fill(stage, 'months', '6');
    await tick(stage, '没有书面合同');
    const paper = stage.find('.enrol-paper');
    expect(paper.textContent).toContain(`机构名称：${SCHOOL}`);
    expect(paper.textContent).toContain('一次收 6 个月，超过 3 个月。');
    const ticked = [...paper.querySelectorAll('[data-ticked=true]')].map((li) => li.textContent);
    expect(ticked).toEqual(['没有书面合同']);
  });
});
