import { describe, expect, it, onTestFinished } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import type { Replies } from '../../../../lib/messages/to-worker';
import { found, hit } from '../samples';
import { button, click, compose, press, refuse, type Stage, settle, show, type } from '../stage';

type Answer = (payload: { text: string }) => Replies['lookup'] | Promise<Replies['lookup']>;
const popup = (lookup: Answer) => show(<Popup tab={null} />, { lookup });

/** The popup once a text was looked up. */
async function lookedUp(answer: Answer, text = '示例'): Promise<Stage> {
  const stage = await popup(answer);
  await type(stage.find('textarea'), text);
  await settle();
  return stage;
}

const lookups = (asked: string[]) => asked.filter((line) => line.startsWith('lookup '));

describe('the search field', () => {
  it('has the focus at the start and asks nothing yet', async () => {
    const { find, asked } = await popup(() => found());
    expect(document.activeElement).toBe(find('textarea'));
    expect(lookups(asked)).toEqual([]);
  });

  it('asks once for letters typed in a burst', async () => {
    const { find, asked } = await popup(() => found(hit('a', '示例启明')));
    for (const text of ['示', '示例', '示例启']) {
      await type(find('textarea'), text);
      await settle(20);
    }
    await settle();
    expect(lookups(asked)).toEqual(['lookup {"text":"示例启"}']);
  });

  it('asks nothing while an input method composes, and once when it is done', async () => {
    const { find, asked } = await popup(() => found(hit('a', '示例启明')));
    await compose(find('textarea'), ['s', 'shi', "shi'li"], '示例');
    await settle();
    expect(lookups(asked)).toEqual(['lookup {"text":"示例"}']);
  });

  it('leaves arrows and Escape to the input method', async () => {
    const { find } = await lookedUp(() => found(hit('a', '示例启明')));
    await press(find('textarea'), 'ArrowDown', { isComposing: true });
    await press(find('textarea'), 'Escape', { isComposing: true });
    expect(document.activeElement).toBe(find('textarea'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('示例');
  });

  it('Escape and the button clear it', async () => {
    const { find, findAll } = await lookedUp(() => found(hit('a', '示例启明')));
    await press(find('textarea'), 'Escape');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('');
    expect(findAll('article')).toEqual([]);
    expect(findAll('.search-clear')).toEqual([]);
  });

  it('leaves the Enter that ends a word to the input method', async () => {
    const { find, asked } = await lookedUp(() => found(hit('a', '示例启明')));
    const opened = countOpened();
    await press(find('textarea'), 'Enter', { isComposing: true });
    await press(find('textarea'), 'Enter', { keyCode: 229 });
    expect(opened()).toEqual([]);
    expect(asked).not.toContain('noteRecent {"text":"示例"}');
  });

  it('white space asks nothing', async () => {
    const { asked } = await lookedUp(() => found(), '  　');
    expect(lookups(asked)).toEqual([]);
  });
});

describe('answers', () => {
  it('a late answer to an earlier text is dropped', async () => {
    const waiting = new Map<string, (value: Replies['lookup']) => void>();
    const { find, text } = await lookedUp(
      ({ text }) => new Promise((resolve) => waiting.set(text, resolve)),
      '甲',
    );
    await type(find('textarea'), '甲乙');
    await settle();
    waiting.get('甲乙')?.(found(hit('new', '甲乙示例学校')));
    await settle(0);
    waiting.get('甲')?.(found(hit('old', '甲示例学校')));
    await settle(0);
    expect(text()).toContain('甲乙示例学校');
    expect(text()).not.toContain('甲示例学校');
  });

  it('an answer that comes after clearing is dropped', async () => {
    let answer: (value: Replies['lookup']) => void = () => {};
    const { find, findAll } = await popup(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await type(find('textarea'), '甲');
    await settle();
    await type(find('textarea'), '');
    answer(found(hit('a', '甲示例学校')));
    await settle();
    expect(findAll('article')).toEqual([]);
  });

  it('tells screen readers how many there are', async () => {
    const { find } = await lookedUp(() => found(hit('a', '示例甲'), hit('b', '示例乙')));
    expect(find('[role=status]').textContent).toBe('找到 2 条记录。');
  });

  it('tells when there are more than shown', async () => {
    const { find } = await lookedUp(() => ({ ...found(hit('a', '示例甲')), total: 40, equal: 40 }));
    expect(find('[role=status]').textContent).toBe('找到 40 条记录。共 40 条，已列 1 条。');
  });

  it('a card names who, what kind, where, how found, what, and the source', async () => {
    const { find, text } = await lookedUp(
      () => found(hit('a', '余姚市示例启明培训学校有限公司', 3)),
      '余姚',
    );
    expect(find('summary').textContent).toBe(
      '机构 · 浙江 行政处罚·2026年9月20日余姚市市场监督管理局',
    );
    expect(find('h3 .met').textContent).toBe('余姚');
    expect(text()).toContain('余姚市市场监督管理局于2026年9月20日对该机构作出行政处罚');
    expect(text()).toContain('另有 1 条，见完整记录');
    expect(text()).toContain('来自名单：示例名单');
    const source = find<HTMLAnchorElement>('.sanction a');
    expect([source.href, source.rel]).toEqual(['https://notice.example/0', 'noreferrer']);
    expect(find<HTMLAnchorElement>('h3 a').getAttribute('href')).toBe(
      'record.html?list=builtin&id=a',
    );
  });

  it('met by a short form of its name says so, and not that its name is the same', async () => {
    const { entry, ...rest } = hit('a', '余姚市示例启明培训学校有限公司');
    const names = [...entry.names, { text: '示例启明', kind: 'brand' as const }];
    const met = { ...rest, entry: { ...entry, names }, how: 'same' as const, name: '示例启明' };
    const { find } = await lookedUp(() => found(met), '示例启明');
    expect(find('.result-who').textContent).toBe(
      '余姚市示例启明培训学校有限公司与其简称相同，请核对是否同一单位',
    );
  });

  it('met by its developer sets that off, once, and not the name of the app', async () => {
    const { entry, ...rest } = hit('a', '示例口算');
    const developer = '示例启明教育科技有限公司';
    const app = { name: '示例口算', developer, stores: [], versions: [] };
    const met = { ...rest, entry: { ...entry, app }, how: 'prefix' as const, name: developer };
    const { find, findAll } = await lookedUp(() => found(met), '示例启明');
    expect(find('.result-who').textContent).toBe(`示例口算${developer}`);
    expect(findAll('.met').map(({ textContent }) => textContent)).toEqual(['示例启明']);
  });

  it('an entry whose window ended today is not shown, whatever the worker says', async () => {
    const ended = hit('a', '示例甲');
    for (const sanction of ended.entry.sanctions) sanction.publishedUntil = '2026-10-01';
    const { find, findAll, text } = await lookedUp(() => found(ended));
    expect(findAll('article')).toEqual([]);
    expect(text()).toContain('查不到机构');
    expect(find('[role=status]').textContent).toContain(
      '现有名单截至2026年9月1日，只含教育类应用通报（83 条），其中没有“示例”；不含培训机构，因此查不到机构。',
    );
  });

  it('nothing found is neutral, dated, and offers the official look-ups', async () => {
    const { find, findAll, text } = await lookedUp(() => found());
    expect(text()).toContain(
      '现有名单截至2026年9月1日，只含教育类应用通报（83 条），其中没有“示例”；不含培训机构，因此查不到机构。这不代表已获批准或没有问题。',
    );
    expect(findAll('.lookups a').map((link) => link.getAttribute('href'))).toEqual([
      'https://xwpx.eduyun.cn/',
      'https://www.gsxt.gov.cn/',
      'https://www.creditchina.gov.cn/',
      'https://beian.miit.gov.cn/',
    ]);
    expect(find('[role=status]').textContent).toContain(
      '现有名单截至2026年9月1日，只含教育类应用通报（83 条），其中没有“示例”；不含培训机构，因此查不到机构。',
    );
  });

  it('a silent worker is told and the next letter asks again', async () => {
    let isDead = true;
    const { find, text } = await popup(() => {
      if (isDead) throw new Error('Could not establish connection');
      return found(hit('a', '示例甲'));
    });
    await type(find('textarea'), '示');
    await settle();
    expect(find('[role=alert]').textContent).toContain('鉴训没有应答');
    isDead = false;
    await type(find('textarea'), '示例');
    await settle();
    expect(text()).toContain('示例甲');
  });
});

/** Links that were opened, which jsdom does not follow. */
function countOpened(): () => string[] {
  const opened: string[] = [];
  const listen = (event: Event) => {
    const link = (event.target as Element).closest('a');
    if (link) opened.push(link.getAttribute('href') ?? '');
    event.preventDefault();
  };
  document.addEventListener('click', listen);
  onTestFinished(() => document.removeEventListener('click', listen));
  return () => opened;
}

describe('the keyboard', () => {
  it('Enter opens the first result', async () => {
    const { find, asked } = await lookedUp(() => found(hit('a', '示例甲'), hit('b', '示例乙')));
    const opened = countOpened();
    await press(find('textarea'), 'Enter');
    expect(opened()).toEqual(['record.html?list=builtin&id=a']);
    expect(asked).toContain('noteRecent {"text":"示例"}');
  });

  it('Enter waits for the answer to what was typed, and no longer than that', async () => {
    const { find } = await popup(({ text }) => found(hit(text, text)));
    const opened = countOpened();
    await type(find('textarea'), '甲');
    await press(find('textarea'), 'Enter');
    expect(opened()).toEqual([]);
    await settle();
    expect(opened()).toEqual(['record.html?list=builtin&id=%E7%94%B2']);
    await type(find('textarea'), '甲乙');
    await press(find('textarea'), 'Enter');
    await type(find('textarea'), '甲乙丙');
    await settle();
    expect(opened()).toHaveLength(1);
  });

  it.each([
    ['a name that is only similar', found({ ...hit('a', '示例甲'), how: 'typo' }), 'h3 a'],
    ['the first official look-up', found(), '.lookups a'],
  ])('Enter goes to %s without opening it', async (_, answer, selector) => {
    const { find } = await lookedUp(() => answer);
    const opened = countOpened();
    await press(find('textarea'), 'Enter');
    expect(opened()).toEqual([]);
    expect(document.activeElement).toBe(find(selector));
  });

  it('Escape goes back from a result to the field', async () => {
    const { find } = await lookedUp(() => found(hit('a', '示例甲')));
    await press(find('textarea'), 'ArrowDown');
    await press(document.activeElement ?? document.body, 'Escape');
    expect(document.activeElement).toBe(find('textarea'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('示例');
  });

  it('arrows walk from the field through the results and back', async () => {
    const { find, findAll } = await lookedUp(() => found(hit('a', '示例甲'), hit('b', '示例乙')));
    const links = findAll('h3 a');
    const at = () => document.activeElement;
    const key = (name: string) => press(at() ?? document.body, name);
    await key('ArrowDown');
    expect(at()).toBe(links[0]);
    await key('ArrowDown');
    expect(at()).toBe(links[1]);
    await key('ArrowDown');
    expect(at()).toBe(links[1]);
    await key('Home');
    expect(at()).toBe(find('textarea'));
    await key('End');
    expect(at()).toBe(find('textarea'));
    await key('ArrowDown');
    await key('End');
    expect(at()).toBe(links[1]);
    await key('ArrowUp');
    await key('ArrowUp');
    expect(at()).toBe(find('textarea'));
  });
});

it('what went wrong with further results of one query is not told of the next', async () => {
  const { find, findAll, root } = await show(<Popup tab={null} />, {
    lookup: (asked) =>
      asked.from === undefined
        ? { ...found(hit('a', `${asked.text}甲`)), total: 40 }
        : refuse('internal', 'x')(),
  });
  await type(find<HTMLTextAreaElement>('textarea'), '示例');
  await settle();
  await click(button(findAll('.more-results button'), '再显示 30 条'));
  expect(find('.more-results [role=alert]').textContent).toContain('没有完成');
  await type(find<HTMLTextAreaElement>('textarea'), '示例学');
  await settle();
  expect(root.querySelector('.more-results [role=alert]')).toBeNull();
});
