import { act } from 'react';
import { expect, it } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import type { ListState } from '../../../../lib/domain/list-state';
import { BUNDLED, hit, markOf, pageOf, SIGNED } from '../samples';
import { type Answers, click, refuse, type Stage, show, type } from '../stage';

const URL = 'https://www.example.com/kecheng?q=1';

async function reported(url = URL, answers: Partial<Answers> = {}): Promise<Stage> {
  const page = pageOf({
    marks: [markOf('a')],
    related: [
      {
        view: hit('r', '余姚市示例启明培训学校有限公司'),
        reason: '这个网站（www.example.com）已与名单中的单位对应',
      },
    ],
    website: { host: 'www.example.com', filings: ['浙ICP备12345678号'], operators: [] },
  });
  const stage = await show(<Popup tab={7} url={url} />, {
    page: () => page,
    ...answers,
  });
  await act(async () => {
    const details = stage.find<HTMLDetailsElement>('.page-report');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return stage;
}

const textOf = ({ find }: Stage) =>
  find<HTMLTextAreaElement>('.page-report .text-out textarea').value;

it('a report about the page says what was shown, by which list, and the version', async () => {
  const text = textOf(await reported());
  for (const said of [
    '问题：漏标',
    `页面：${URL}`,
    '此页标注 1 处',
    '百度：识别到 10 条结果',
    '标注：示例 a，行政处罚·2026-09',
    '页脚所载：浙ICP备12345678号',
    '相关：余姚市示例启明培训学校有限公司，这个网站（www.example.com）已与名单中的单位对应',
    '名单：自带名单（名单日期 2026年9月1日，1,578 条）',
    '版本：鉴训 1.2.3',
    '日期：2026年10月1日',
  ])
    expect(text).toContain(said);
});

it.each([
  ['marks', pageOf({ marks: [markOf('a')], related: [] }), '此页标注 1 处'],
  ['a known site without marks', pageOf(), '没有标注；这不代表'],
  ['a site that is paused', pageOf({ paused: true }), '已在本网站暂停'],
  [
    'a page that nobody looked at',
    pageOf({ site: null, recognised: 0 }),
    '没有核对此页的文字，也没有标注',
  ],
  ['a listing that no adapter knows', pageOf({ site: null }), '没有标注；这不代表'],
])('tells of %s what was told', async (_, page, said) => {
  expect(textOf(await reported(URL, { page: () => page }))).toContain(said);
});

it('holds nothing that names the page once its address is taken out', async () => {
  const stage = await reported();
  await click(stage.find('.page-report input[type=checkbox]'));
  const text = textOf(stage);
  expect(text).toContain('页面：未附网址');
  expect(text).toContain('相关：余姚市示例启明培训学校有限公司\n');
  for (const naming of ['example.com', '浙ICP备', 'kecheng']) expect(text).not.toContain(naming);
});

it('asks nothing of the worker before it is opened', async () => {
  const { asked } = await show(<Popup tab={7} url={URL} />, { page: () => pageOf() });
  expect(asked.filter((line) => line.startsWith('page '))).toHaveLength(1);
});

it('names the lists that answer alone: neither one that never came nor a paused one', async () => {
  const lists: ListState[] = [
    BUNDLED,
    { ...SIGNED, identity: 'cd'.repeat(32), title: '', asOf: '' },
    { ...SIGNED, paused: true },
  ];
  const text = textOf(await reported(URL, { lists: () => lists }));
  expect(text.match(/名单：.*/g)).toEqual(['名单：自带名单（名单日期 2026年9月1日，1,578 条）']);
});

it('keeps what was typed when it is folded and opened again', async () => {
  const { find } = await reported();
  await type(
    find<HTMLTextAreaElement>(
      '.page-report .stack > p textarea, .page-report textarea:not([readonly])',
    ),
    '价格不对',
  );
  const details = find<HTMLDetailsElement>('.page-report');
  for (const open of [false, true])
    await act(async () => {
      details.open = open;
      details.dispatchEvent(new Event('toggle'));
    });
  expect(find<HTMLTextAreaElement>('.page-report textarea:not([readonly])').value).toBe('价格不对');
});

it('says that a request failed, and does not go on loading for ever', async () => {
  const { find } = await reported(URL, { lists: refuse('internal', 'x') });
  expect(find('.page-report [role=alert]').textContent).toContain('重试');
});
