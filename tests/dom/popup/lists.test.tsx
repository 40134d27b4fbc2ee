import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { ListStatus } from '../../../components/list-status';
import { Options } from '../../../components/options';
import { RequestError } from '../../../lib/messages/client';
import { DEFAULT_SETTINGS } from '../../../lib/schema/settings';
import { click, settle, show, type } from './stage';
import { BUNDLED, SIGNED } from './views';

const ROOT = SIGNED.identity;
const URL_OK = `https://list.example/list/v1/#root=${ROOT}`;

const button = (all: HTMLElement[], name: string): HTMLButtonElement => {
  const found = all.find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found as HTMLButtonElement;
};

describe('list status', () => {
  it('tells size, date and fault in words', async () => {
    const fault = {
      kind: 'wrong-hash' as const,
      detail: 's/ab.ndjson',
      at: '2026-09-30T00:00:00Z',
    };
    const { text } = await show(<ListStatus />, { lists: () => [BUNDLED, { ...SIGNED, fault }] });
    expect(text()).toContain('1,578 条记录 · 名单日期 2026-09-01 · 随扩展程序一起更新');
    expect(text()).toContain(
      '文件与其指纹不符（s/ab.ndjson）。未采用这次取得的内容，现有名单照旧使用。',
    );
  });

  it('updates on demand, busy until the sync is over', async () => {
    let live = 1;
    const { findAll, text } = await show(<ListStatus />, {
      lists: () => [{ ...SIGNED, live }],
      syncNow: () => [{ ...SIGNED, syncing: true }],
    });
    await click(button(findAll('button'), '立即更新'));
    expect(button(findAll('button'), '正在更新……').disabled).toBe(true);
    live = 2;
    await settle(1100);
    expect(text()).toContain('2 条记录');
    expect(button(findAll('button'), '立即更新').disabled).toBe(false);
  });

  it('a refused update is told', async () => {
    const { findAll, find } = await show(<ListStatus />, {
      lists: () => [SIGNED],
      syncNow: () => {
        throw new RequestError('internal', 'x');
      },
    });
    await click(button(findAll('button'), '立即更新'));
    expect(find('[role=alert]').textContent).toContain('扩展程序内部出错：x');
  });
});

describe('subscribing', () => {
  const options = (subscribe?: () => typeof SIGNED) =>
    show(<Options />, { lists: () => [BUNDLED], ...(subscribe ? { subscribe } : {}) });

  it.each([
    ['list.example', '这不是一个网址。'],
    [`http://list.example/list/v1/#root=${ROOT}`, '名单只能从 https 地址订阅。'],
    [`javascript:alert(1)#root=${ROOT}`, '名单只能从 https 地址订阅。'],
    ['https://list.example/list/v1/', '地址末尾缺少 #root= 与 64 位十六进制指纹。'],
    [`https://list.example/list/v1/#root=${ROOT.slice(1)}`, '#root= 之后应为 64 位十六进制指纹。'],
  ])('%s is refused before anything is asked', async (url, problem) => {
    const { find, findAll, asked } = await options();
    await type(find('input[type=url]'), url);
    await click(button(findAll('button'), '核对地址'));
    expect(find('[role=alert]').textContent).toContain(problem);
    expect(asked.some((line) => line.startsWith('subscribe'))).toBe(false);
  });

  it('shows the root hash in groups and subscribes only once it is confirmed', async () => {
    const { find, findAll, asked, text } = await options(() => SIGNED);
    await type(find('input[type=url]'), URL_OK);
    await click(button(findAll('button'), '核对地址'));
    expect(findAll('.subscribe .fingerprint span').map((one) => one.textContent)).toEqual(
      Array.from({ length: 16 }, () => 'abab'),
    );
    expect(asked.some((line) => line.startsWith('subscribe'))).toBe(false);
    await click(button(findAll('button'), '指纹一致，订阅'));
    expect(asked).toContain(`subscribe ${JSON.stringify({ url: URL_OK })}`);
    expect(text()).toContain('已订阅“志愿者名单”。');
    expect(find<HTMLInputElement>('input[type=url]').value).toBe('');
  });

  it('a changed address must be checked and confirmed anew', async () => {
    const { find, findAll } = await options(() => SIGNED);
    await type(find('input[type=url]'), URL_OK);
    await click(button(findAll('button'), '核对地址'));
    await type(find('input[type=url]'), `${URL_OK.slice(0, -1)}0`);
    expect(findAll('.subscribe .fingerprint')).toEqual([]);
  });

  it('a refusal of the worker is told and can be tried again', async () => {
    const { find, findAll } = await options(() => {
      throw new RequestError('bad-subscription', 'root/1.json');
    });
    await type(find('input[type=url]'), URL_OK);
    await click(button(findAll('button'), '核对地址'));
    await click(button(findAll('button'), '指纹一致，订阅'));
    expect(find('[role=alert]').textContent).toContain('不是可订阅的名单：root/1.json');
    expect(button(findAll('button'), '指纹一致，订阅').disabled).toBe(false);
  });
});

describe('removing', () => {
  it('takes a second click; the bundled list cannot be removed', async () => {
    const { findAll, asked, text } = await show(<Options />, {
      lists: () => [BUNDLED, SIGNED],
      unsubscribe: () => [BUNDLED],
    });
    expect(findAll('button').filter((one) => one.textContent === '移除')).toHaveLength(1);
    await click(button(findAll('button'), '移除'));
    expect(asked.some((line) => line.startsWith('unsubscribe'))).toBe(false);
    await click(button(findAll('button'), '移除'));
    expect(asked).toContain(`unsubscribe ${JSON.stringify({ list: ROOT })}`);
    expect(text()).not.toContain('志愿者名单');
  });
});

describe('preferences', () => {
  it('a chosen language is saved and spoken at once', async () => {
    const { find, asked } = await show(<Options />, {
      lists: () => [],
      saveSettings: (settings) => settings,
    });
    const select = find<HTMLSelectElement>('select');
    await act(async () => {
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(asked).toContain(
      `saveSettings ${JSON.stringify({ ...DEFAULT_SETTINGS, language: 'en' })}`,
    );
    expect(find('h1').textContent).toBe('Jianxun settings');
    expect(document.documentElement.lang).toBe('en');
    expect(find('select').textContent).toContain('繁體中文');
  });

  it('the possible tier can be switched off', async () => {
    const { find, asked, text } = await show(<Options />, {
      lists: () => [],
      saveSettings: (settings) => settings,
    });
    await click(find('input[type=checkbox]'));
    expect(asked).toContain(
      `saveSettings ${JSON.stringify({ ...DEFAULT_SETTINGS, showPossible: false })}`,
    );
    expect(text()).toContain('已保存。');
  });
});
