import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import { writeValues } from '../../../../lib/browser/storage';
import type { Mention, PageMentions } from '../../../../lib/domain/lookup';
import { found, hit, pageOf } from '../samples';
import { click, press, type Stage, settle, show, type } from '../stage';

const TEXT = '【示例启明】暑期班\n余姚市示例启明培训学校有限公司';
const HITS = [hit('a', '余姚市示例启明培训学校有限公司'), hit('b', '示例晨光')];
const ref = (id: string) => ({ list: 'builtin', id });
const MENTIONS: Mention[] = [
  { start: 1, end: 5, refs: [ref('a'), ref('b')], isSure: false },
  { start: 10, end: 25, refs: [ref('a')], isSure: true },
];

async function pasted(text = TEXT, mentions = MENTIONS): Promise<Stage> {
  const reading = { as: 'text' as const, value: text, remarks: [] };
  const stage = await show(<Popup tab={null} />, {
    lookup: () => ({ ...found(...(mentions.length > 0 ? HITS : [])), reading, mentions }),
  });
  await type(stage.find('textarea'), text);
  await settle();
  return stage;
}

describe('a pasted message', () => {
  it('is asked with its lines', async () => {
    const { asked } = await pasted();
    expect(asked).toContain(`lookup ${JSON.stringify({ text: TEXT })}`);
  });

  it('shows what was found inside it, each opening its record', async () => {
    const { find, findAll } = await pasted();
    expect(find('.mentions-text').textContent?.replaceAll('（请核对）', '')).toBe(TEXT);
    expect(findAll('.mention').map((link) => link.getAttribute('href'))).toEqual([
      'record.html?list=builtin&id=a',
      'record.html?list=builtin&id=a',
    ]);
  });

  it('tells what is sure and what is to be checked in words too', async () => {
    const { findAll } = await pasted();
    const [brand, name] = findAll('.mention');
    expect([brand?.textContent, brand?.dataset.sure]).toEqual(['示例启明（请核对）', undefined]);
    expect([name?.textContent, name?.dataset.sure]).toEqual([
      '余姚市示例启明培训学校有限公司',
      'true',
    ]);
  });

  it('says that they are mentioned, never that the sender is one of them', async () => {
    const { find, findAll } = await pasted();
    expect(find('.mentions-count').textContent).toBe(
      '文中有名单里 2 条记录的名称或号码。提到不等于是它发的，也不说明与它有关。',
    );
    expect(findAll('article')).toHaveLength(2);
  });

  it('without a listed subject says so and offers the look-ups without copying it', async () => {
    const { findAll, text } = await pasted('今天天气不错，去公园。', []);
    expect(findAll('.mentions-text')).toEqual([]);
    expect(findAll('.lookups a').length).toBeGreaterThan(0);
    expect(text()).not.toContain('点开即复制');
  });

  it('leaves arrows within it to the caret, and its end leads to the results', async () => {
    const { find } = await pasted();
    const field = find<HTMLTextAreaElement>('textarea');
    field.setSelectionRange(0, 0);
    await press(field, 'ArrowDown');
    expect(document.activeElement).toBe(field);
    field.setSelectionRange(TEXT.length, TEXT.length);
    await press(field, 'ArrowDown');
    expect(document.activeElement?.closest('article')).not.toBeNull();
  });
});

describe('whom the page mentions', () => {
  const read = async (answer: PageMentions | null): Promise<Stage> => {
    const stage = await show(<Popup tab={7} />, {
      page: () => pageOf(),
      pageMentions: () => answer,
    });
    await click(stage.find('.page-mentions button'));
    await settle();
    return stage;
  };
  const { coverage } = found();
  const NOBODY: PageMentions = {
    text: '',
    mentions: [],
    hits: [],
    total: 0,
    isCut: false,
    unchecked: [],
    coverage,
  };

  it('is read on a click alone', async () => {
    const stage = await show(<Popup tab={7} />, {});
    await settle();
    expect(stage.asked.filter((line) => line.startsWith('pageMentions'))).toEqual([]);
  });

  it('shows the page’s own words around each, and the records', async () => {
    const { find, findAll, asked } = await read({
      ...NOBODY,
      text: TEXT,
      mentions: MENTIONS,
      hits: HITS,
      total: 2,
    });
    expect(asked).toContain('pageMentions {"tab":7}');
    expect(find('.mentions-count').textContent).toContain(
      '本页文字里有名单上 2 条记录的名称或号码',
    );
    expect(findAll('.page-mentions .mention')).toHaveLength(2);
    expect(findAll('.page-mentions article')).toHaveLength(2);
  });

  it('is asked again once that may have changed, and never before a click', async () => {
    let hits = HITS;
    const answer = () => ({ ...NOBODY, text: TEXT, hits, total: hits.length });
    const stage = await show(<Popup tab={7} />, { page: () => pageOf(), pageMentions: answer });
    await act(() => writeValues('local', { muted: [1] }));
    await settle(200);
    expect(stage.asked.filter((line) => line.startsWith('pageMentions'))).toEqual([]);
    await click(stage.find('.page-mentions button'));
    await settle();
    expect(stage.findAll('.page-mentions article')).toHaveLength(2);
    hits = [];
    await act(() => writeValues('local', { muted: [2] }));
    await settle(200);
    expect(stage.findAll('.page-mentions article')).toEqual([]);
  });

  it('says at each click that it is read, also where the answer is the same', async () => {
    let answer = () => {};
    const stage = await show(<Popup tab={7} />, {
      page: () => pageOf(),
      pageMentions: () =>
        new Promise<PageMentions>((resolve) => {
          answer = () => resolve(NOBODY);
        }),
    });
    for (const _ of ['first', 'second']) {
      await click(stage.find('.page-mentions button'));
      expect(stage.find('.page-mentions').textContent).toContain('正在载入');
      answer();
      await settle();
      expect(stage.find('.page-mentions').textContent).toContain('没有提到名单中的名称或号码');
      expect(stage.find('.page-mentions').textContent).not.toContain('正在载入');
    }
  });

  it('says that nobody is mentioned, and what the lists cover', async () => {
    const { find, findAll } = await read(NOBODY);
    expect(find('.page-mentions').textContent).toContain('没有提到名单中的名称或号码');
    // An empty list would be a line.
    expect(findAll('.page-mentions .results')).toEqual([]);
  });

  it('says where it cannot read, and what else can be done', async () => {
    const { find } = await read(null);
    expect(find('.page-mentions').textContent).toMatch(/读不到本页的文字.*粘贴到上面的框里/);
  });

  it('says that only the beginning of a long page was read', async () => {
    const { find } = await read({ ...NOBODY, isCut: true });
    expect(find('.page-mentions').textContent).toContain('只读了开头');
  });
});
