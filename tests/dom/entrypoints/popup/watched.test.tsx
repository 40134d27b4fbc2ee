import { describe, expect, it } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import type { Watched } from '../../../../lib/domain/watched';
import { found, hit } from '../samples';
import { type Answers, button, click, refuse, settle, show, turn, type } from '../stage';

const NAME = '余姚市示例启明培训学校有限公司';
const { coverage } = found();
const { how: _, name: __, ...view } = hit('a', NAME);
const quiet = { text: '示例晨光', records: [{ view, how: 'name' as const }], gone: [] };
const NEWS: Watched = {
  names: [
    { text: NAME, records: [{ view, how: 'name', news: 'listed' }], gone: [] },
    { text: '示例旧名', records: [], gone: [{ list: '示例名单', how: 'lifted' }] },
    quiet,
  ],
  stamp: '1',
  coverage,
};
const SEEN: Watched = { names: [quiet], stamp: '2', coverage };

const popup = (answers: Answers, isPrivate = false) =>
  show(<Popup tab={null} isPrivate={isPrivate} />, answers);

describe('news of watched names', () => {
  it('come before all else, a correction as loud as a record', async () => {
    const { find, findAll } = await popup({ watched: () => NEWS });
    const said = find('.watched').textContent;
    expect(said).toContain('您关注的名称有变化');
    expect(said).toContain('有了新的记录');
    expect(said).toContain('名单“示例名单”中它原来的记录已撤下或更正，不再显示');
    expect(said).not.toContain('示例晨光');
    expect(find('main').firstElementChild?.className).toContain('watched');
    const [first, second] = findAll('.watched-news');
    expect(first?.tagName && second?.className).toBe(first?.className);
  });

  it('say who did what, when and why, where to read it, and on what that rests', async () => {
    const { find } = await popup({ watched: () => NEWS });
    const said = find('.watched-records').textContent;
    expect(said).toContain('余姚市市场监督管理局于2026年9月20日对该机构作出行政处罚');
    expect(said).toContain('事由：非法获取学生个人信息');
    expect(said).toContain('名称与您写的一致');
    expect(said).not.toContain(NAME);
    expect(find<HTMLAnchorElement>('.watched .sanction a').href).toBe('https://notice.example/0');
  });

  it('say beside the act that another list says that it was lifted', async () => {
    const acts = view.entry.sanctions.map((act) => ({ ...act, status: 'lifted' as const }));
    const ref = { list: 'ab'.repeat(32), id: 'b' };
    const other = { ref, entry: { ...view.entry, sanctions: acts }, listTitle: '乙' };
    const contested = { ...view, others: [other] };
    const news = {
      text: NAME,
      records: [{ view: contested, how: 'name' as const, news: 'listed' as const }],
      gone: [],
    };
    const { find } = await popup({ watched: () => ({ ...NEWS, names: [news] }) });
    expect(find('.watched-records').textContent).toContain('·2026年9月20日）已解除或移出');
  });

  it('stay until the user has seen them', async () => {
    const { findAll, asked, text } = await popup({ watched: () => NEWS, seeWatched: () => SEEN });
    await click(button(findAll('.watched button'), '知道了'));
    expect(findAll('.watched')).toEqual([]);
    expect(asked).toContain('seeWatched {"stamp":"1"}');
    expect(text()).toContain('关注的名称（1 个）');
    expect(document.activeElement?.textContent).toBe('已收起');
  });

  it('stay, and tell, where it cannot be noted that they were seen', async () => {
    const answers = { watched: () => NEWS, seeWatched: refuse('internal', 'x') };
    const { find, findAll } = await popup(answers);
    await click(button(findAll('.watched button'), '知道了'));
    expect(find('.watched .error-note').textContent).not.toBe('');
  });

  it('are neither asked for nor shown in a private window', async () => {
    const { findAll, asked } = await popup({ watched: () => NEWS }, true);
    expect(asked).not.toContain('watched {}');
    expect(findAll('.watched, .watched-names')).toEqual([]);
  });

  it('that nobody can know are told as such, beside each list that cannot answer', async () => {
    const [list] = coverage;
    if (!list) throw new Error('the sample has a list');
    const silent: Watched = { ...SEEN, coverage: [{ ...list, trouble: 'expired' }] };
    const { find } = await popup({ watched: () => silent });
    expect(find('.watched-silent').textContent).toContain('不知道这些名称有没有变化');
    expect(find('.watched-silent').textContent).toContain('示例名单');
  });

  it('are nothing where nothing is watched', async () => {
    const { findAll } = await popup({});
    expect(findAll('.watched, .watched-names')).toEqual([]);
  });
});

describe('what was looked up', () => {
  const asked = async (answers: Answers, isPrivate = false) => {
    const reading = { as: 'name' as const, value: NAME, remarks: [] };
    const lookup = () => ({ ...found(), reading });
    const stage = await popup({ lookup, ...answers }, isPrivate);
    await type(stage.find<HTMLTextAreaElement>('.search-field textarea'), NAME);
    await settle(300);
    return stage;
  };

  it('can be watched although no list has it, and that can be taken back', async () => {
    const own = { text: NAME, records: [], gone: [] };
    const added = { ...SEEN, names: [own, quiet] };
    const stage = await asked({ watch: () => added, unwatch: () => SEEN });
    await click(button(stage.findAll('.watch button'), `关注“${NAME}”`));
    expect(stage.asked).toContain(`watch ${JSON.stringify({ text: NAME })}`);
    expect(stage.find('.watch').textContent).toContain(`已关注“${NAME}”`);
    expect(stage.text()).toContain('关注的名称（2 个）');
    await click(button(stage.findAll('.watch button'), `取消关注“${NAME}”`));
    expect(stage.asked).toContain(`unwatch ${JSON.stringify({ text: NAME })}`);
  });

  it('is not said to be watched once that was taken back elsewhere', async () => {
    let names = SEEN.names;
    const watch = () => {
      names = [{ text: NAME, records: [], gone: [] }];
      return { ...SEEN, names };
    };
    const stage = await asked({ watched: () => ({ ...SEEN, names }), watch });
    await click(button(stage.findAll('.watch button'), `关注“${NAME}”`));
    expect(stage.find('.watch').textContent).toContain('已关注');
    names = [];
    await turn('visible');
    expect(stage.find('.watch').textContent).not.toContain('已关注');
    expect(stage.find('.watch button').textContent).toBe(`关注“${NAME}”`);
  });

  it.each([
    ['with a space', `余姚市 ${NAME.slice(3)}`],
    ['in traditional characters', '餘姚市示例啟明培訓學校有限公司'],
  ])('that is watched already, %s, is not offered again and can be taken off', async (_, text) => {
    const names = [{ text, records: [], gone: [] }];
    const stage = await asked({ watched: () => ({ ...SEEN, names }), unwatch: () => SEEN });
    const words = () => stage.findAll('.watch button').map(({ textContent }) => textContent);
    expect(words()).toEqual([`取消关注“${NAME}”`]);
    await click(button(stage.findAll('.watch button'), `取消关注“${NAME}”`));
    expect(words()).toEqual([`关注“${NAME}”`]);
  });

  it('is offered beside the own name of what is only near, which it never meets', async () => {
    const reading = { as: 'name' as const, value: NAME, remarks: [] };
    const of = (how: 'trade' | 'same') => {
      const hits = ['余姚市示例甲学校', '余姚市示例甲学校', '余姚市示例乙学校'].map((name, at) => ({
        ...hit(`${at}`, name),
        how,
      }));
      return asked({ lookup: () => ({ ...found(...hits), reading }) });
    };
    const stage = await of('trade');
    const own = ['余姚市示例甲学校', '余姚市示例乙学校', NAME];
    expect(stage.findAll('.watch button').map(({ textContent }) => textContent)).toEqual(
      own.map((name) => `关注“${name}”`),
    );
    const [first, , typed] = stage.findAll('.watch');
    expect(first?.textContent).toContain('或者记录变化、撤下，都会告诉您');
    expect(typed?.textContent).toContain('名单中没有与它相同的名称');
    expect((await of('same')).findAll('.watch')).toHaveLength(1);
  });

  it('is offered by its name, without the question behind it', async () => {
    const reading = { as: 'name' as const, value: '示例启明', remarks: [] };
    const stage = await asked({ lookup: () => ({ ...found(), reading }) });
    const [offered] = stage.findAll('.watch button');
    expect(offered?.textContent).toBe('关注“示例启明”');
  });

  it('says why a name was not taken', async () => {
    const stage = await asked({ watch: () => ({ ...SEEN, refused: 'full' }) });
    await click(button(stage.findAll('.watch button'), `关注“${NAME}”`));
    expect(stage.find('.watch').textContent).toContain('最多关注 50 个名称');
  });

  it('cannot be watched from a private window, nor where it is a passage of text', async () => {
    expect((await asked({}, true)).findAll('.watch')).toEqual([]);
    const reading = { as: 'text' as const, value: NAME, remarks: [] };
    const text = await asked({ lookup: () => ({ ...found(), reading }) });
    expect(text.findAll('.watch')).toEqual([]);
  });
});

it.each([
  [['name'], '名单中有 1 条记录'],
  [['brand', 'phone'], '2 条记录未必是同一家的，请核对'],
  [['name', 'branch'], '名单中有 1 条记录 · 1 条记录未必是同一家的，请核对'],
  [[], '名单中没有与它相同的名称、代码或网址；这不代表已获批准或没有问题'],
] as const)('a watched name met by %j has: %s', async (ways, said) => {
  const names = [{ text: '示例启明', records: ways.map((how) => ({ view, how })), gone: [] }];
  const { find } = await popup({ watched: () => ({ ...SEEN, names }) });
  expect(find('.watched-names li .meta').textContent).toBe(said);
});
