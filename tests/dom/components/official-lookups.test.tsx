import { describe, expect, it } from 'vitest';
import { CopyButton } from '../../../components/copy';
import { OfficialLookups } from '../../../components/official-lookups';
import { click, settle, show } from '../entrypoints/stage';

describe('official look-ups', () => {
  const CASES: [string, () => Promise<void>, string][] = [
    ['copied', async () => {}, '已复制“示例名单外学校”'],
    ['refused', () => Promise.reject(new Error('no')), '未能复制，请手动输入名称。'],
  ];
  it.each(CASES)('the name is %s before the site opens', async (_, write, said) => {
    const order: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          order.push(`copy ${text}`);
          return write();
        },
      },
    });
    window.open = (url) => {
      order.push(`open ${url}`);
      return null;
    };
    const { find, text } = await show(<OfficialLookups name="示例名单外学校" />, {});
    await click(find('.lookups a'));
    await settle(0);
    expect(order).toEqual(['copy 示例名单外学校', 'open https://xwpx.eduyun.cn/']);
    expect(text()).toContain(said);
  });
});

/** As on a page that was opened over http. */
it('whatever copies says so where the browser has no clipboard', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  const opened: string[] = [];
  window.open = (url) => {
    opened.push(String(url));
    return null;
  };
  const letter = await show(<CopyButton label="复制文字" text="示例" />, {});
  await click(letter.find('button'));
  expect(letter.text()).toContain('请选中文字后手动复制');
  const lookups = await show(<OfficialLookups name="示例名单外学校" />, {});
  await click(lookups.find('.lookups a'));
  expect(lookups.text()).toContain('未能复制');
  expect(opened).toEqual(['https://xwpx.eduyun.cn/']);
});
