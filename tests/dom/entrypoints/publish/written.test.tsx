import { describe, expect, it } from 'vitest';
import { NOTHING_SAID } from '../../../../entrypoints/publish/about';
import { WrittenSection } from '../../../../entrypoints/publish/written';
import { parseSubscription } from '../../../../lib/domain/subscription';
import type { Written } from '../../../../lib/publish/thread/wishes';
import { show } from '../stage';

const IDENTITY = 'ab'.repeat(32);
const WRITTEN: Written = {
  identity: IDENTITY,
  sequence: 1,
  epoch: 1,
  entries: 1,
  expires: '2026-12-01T00:00:00Z',
  zip: new Uint8Array(),
  files: new Map(),
  removed: [],
};
const shown = (url: string) =>
  show(<WrittenSection written={WRITTEN} about={{ ...NOTHING_SAID, url }} handle={null} />, {});

describe('the address that readers follow', () => {
  it.each([
    ['https://list.example.com/v1', 'https://list.example.com/v1/'],
    ['https://list.example.com/v1/index.html', 'https://list.example.com/v1/'],
    ['https://list.example.com/v1/#root=00', 'https://list.example.com/v1/'],
  ])('is one that can be followed: %s', async (typed, url) => {
    const { find } = await shown(typed);
    const address = find<HTMLTextAreaElement>('textarea, pre, output').textContent ?? '';
    expect(parseSubscription(address)).toEqual({ url, identity: IDENTITY });
  });

  it.each([
    ['list.example.com/v1', '这不是一个网址。'],
    ['http://list.example.com/v1', '名单只能从 https 地址订阅。'],
    ['https://me:key@list.example.com/', '地址中不能带用户名或密码。'],
    ['https://list.example.com/?v=1', '地址中不能带 ? 之后的内容。'],
  ])('is none where nobody could follow one, and why: %s', async (typed, why) => {
    const { find, text } = await shown(typed);
    expect(find('[role=alert]').textContent).toBe(
      `在“${typed}”没有人能订阅这份名单：${why}请改正第 4 步里的网址。`,
    );
    expect(text()).not.toContain('#root=');
  });
});
