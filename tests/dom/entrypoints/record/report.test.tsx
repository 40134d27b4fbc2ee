import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadPage } from '../../../../components/dossier';
import { RecordSheet } from '../../../../entrypoints/record/record';
import type { EntryView } from '../../../../lib/domain/entry-view';
import { eventually } from '../../../eventually';
import { catchSaved, filesIn } from '../../saved-files';
import { BUNDLED, entryOf, markOf, pageOf } from '../samples';
import { click, refuse, show, type } from '../stage';

const ref = { list: 'builtin', id: 'a' };
const view = (): EntryView => ({
  ref,
  entry: entryOf('a', '余姚市示例启明培训学校有限公司', 2),
  listTitle: '示例名单',
});
const PAGE = pageOf({ marks: [markOf('a', { evidence: ['标题中有完整名称'] }), markOf('b')] });

describe('the record page', () => {
  it('opened to report prepares the text with the page, until that is left out', async () => {
    location.hash = '#report';
    const { find } = await show(
      <RecordSheet entry={ref} tab={7} url="https://www.baidu.com/s?wd=x" />,
      { record: () => view(), page: () => PAGE },
    );
    location.hash = '';
    expect(document.activeElement).toBe(find('.report summary'));
    const text = () => find<HTMLTextAreaElement>('.report[open] textarea[readonly]').value;
    expect(text()).toContain('页面：https://www.baidu.com/s?wd=x\n网页：百度\n');
    expect(text()).toContain('版本：鉴训 1.2.3');
    await click(find('.report input[type=checkbox]'));
    expect(text()).toContain('页面：未附网址');
    expect(text()).not.toMatch(/baidu|百度|标题中/);
  });

  it('keeps for evidence how the page of now meets it, not the one that it was opened from', async () => {
    const saved = catchSaved();
    let page = PAGE;
    const readPage: ReadPage = async (_, readText) => ({
      url: 'https://b.example.com/',
      title: '示例',
      text: await readText(),
      picture: null,
    });
    const { find } = await show(
      <RecordSheet entry={ref} tab={7} url="https://b.example.com/" readPage={readPage} />,
      { record: () => view(), page: () => page, pageText: () => '网页上的字' },
    );
    const keep = async () => {
      const before = saved.length;
      await click(find('.record-dossier .actions button'));
      await eventually(() => expect(saved.length).toBeGreaterThan(before));
      const files = await filesIn(saved[before]);
      const [record] = JSON.parse(strFromU8(files['名单记录.json'] ?? new Uint8Array())).records;
      return record.match;
    };
    expect(await keep()).toMatchObject({ page: '百度' });
    page = pageOf({ marks: [] });
    expect(await keep()).toBeNull();
    await click(find('.record-dossier input[type=checkbox]'));
    expect(await keep()).toBeNull();
  });

  it('is reported to where its list says, or nowhere', async () => {
    const answers = { record: () => view(), page: () => PAGE };
    const contacts = ['list@example.org', 'https://example.org/report', '教育局办公室'];
    const open = await show(<RecordSheet entry={ref} />, {
      ...answers,
      lists: () => [{ ...BUNDLED, contacts }],
    });
    expect(open.find('.report a[href^="mailto:list@example.org?"]').textContent).toContain(
      '写邮件',
    );
    const long = open.find('.report').textContent?.includes('文字太长，邮件里放不下');
    expect(long).toBe(
      !open.find<HTMLAnchorElement>('.report a[href^="mailto:"]').href.includes('&body='),
    );
    await type(open.find('.report textarea:not([readonly])'), '说明'.repeat(90));
    expect(open.find('.report').textContent).toContain('文字太长，邮件里放不下：请先点“复制文字”');
    expect(open.find('.report a[href="https://example.org/report"]')).toBeTruthy();
    expect(open.find('.report').textContent).toContain('教育局办公室');
    const silent = await show(<RecordSheet entry={ref} />, { ...answers, lists: () => [BUNDLED] });
    expect(silent.find('.report').textContent).toContain('没有公布联系方式');
    expect(silent.findAll('.report a')).toEqual([]);
  });

  it('says that its list takes no reports only once that is known', async () => {
    const answers = { record: () => view(), page: () => PAGE };
    const awaited = await show(<RecordSheet entry={ref} />, {
      ...answers,
      lists: () => new Promise(() => {}),
    });
    expect(awaited.find('.report').textContent).not.toContain('没有公布联系方式');
    const failed = await show(<RecordSheet entry={ref} />, {
      ...answers,
      lists: refuse('internal', 'x'),
    });
    expect(failed.find('.report [role=alert]').textContent).toContain('重试');
    expect(failed.find('.report').textContent).not.toContain('没有公布联系方式');
  });
});
