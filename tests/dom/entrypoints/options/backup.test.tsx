import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../../entrypoints/options/options';
import type { ImportPlan } from '../../../../lib/domain/backup';
import { type BackupFault, composeBackup } from '../../../../lib/domain/backup';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import { BUNDLED, ROOT, SIGNED, URL_OK } from '../samples';
import { type Answers, button, chooseFile, click, settle, show } from '../stage';

const AT = '2026-09-30T00:00:00.000Z';
const PLAN: ImportPlan = {
  exportedAt: AT,
  settings: { ...DEFAULT_SETTINGS, language: 'en' },
  changesSettings: true,
  sites: 0,
  muted: 0,
  lists: [
    {
      url: URL_OK,
      title: '志愿者名单',
      paused: true,
      subscription: { url: 'https://list.example/list/v1/', identity: ROOT },
      followed: false,
    },
  ],
};

const options = (answers: Answers = {}) => show(<Options />, answers);

/** Choose a file as a person does, and wait until it is read. */
async function choose(input: HTMLInputElement, file: File): Promise<void> {
  await chooseFile(input, file);
  await settle();
}

const fileOf = (text: string): File => {
  const file = new File([text], 'jianxun.json');
  // The DOM of the tests has no File.text().
  return Object.assign(file, { text: async () => text });
};

async function chosen(answers: Answers, file = fileOf('{}')) {
  const stage = await options(answers);
  await choose(stage.find<HTMLInputElement>('input[type=file]'), file);
  const has = (name: string) => stage.asked.some((line) => line.startsWith(`${name} `));
  return { ...stage, has };
}

describe('export', () => {
  it('hands a file to the browser, dated as the user’s own clock has it', async () => {
    // After midnight there, and still the day before in UTC.
    vi.stubEnv('TZ', 'Asia/Shanghai');
    const at = '2026-09-29T17:00:00.000Z';
    const createObjectURL = vi.fn((_: Blob) => 'blob:x');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() }));
    const names: string[] = [];
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const backup = composeBackup(at, DEFAULT_SETTINGS, []);
    const { findAll, text } = await options({ exportBackup: () => backup });
    await click(button(findAll('button'), '导出'));
    expect(names).toEqual(['jianxun-2026-09-30.json']);
    expect(createObjectURL.mock.calls[0]?.[0].size).toBeGreaterThan(100);
    expect(text()).toContain('已导出到文件 jianxun-2026-09-30.json。');
    vi.unstubAllEnvs();
    clicked.mockRestore();
  });
});

describe('import', () => {
  it('shows what it will do, with the fingerprint of each new list, and does nothing yet', async () => {
    const { text, findAll, has } = await chosen({ planImport: () => ({ ok: true, plan: PLAN }) });
    for (const said of [
      '设置将改为文件中的设置。',
      '将订阅 1 份名单。',
      'https://list.example/list/v1/',
      '文件中的名称：志愿者名单（未经核实） · 订阅后暂停',
      '现有的订阅都会保留。',
    ])
      expect(text()).toContain(said);
    expect(findAll('.samples .fingerprint span')).toHaveLength(16);
    expect(document.activeElement?.textContent).toBe('导入前核对');
    expect(has('importBackup')).toBe(false);
  });

  it('is done once it is confirmed: settings and lists follow at once', async () => {
    const { find, findAll, asked, text } = await chosen(
      {
        planImport: () => ({ ok: true, plan: PLAN }),
        importBackup: () => ({ settings: PLAN.settings, lists: [BUNDLED, SIGNED] }),
      },
      fileOf('{"a":1}'),
    );
    await click(button(findAll('button'), '指纹都一致，导入'));
    expect(asked).toContain(`importBackup ${JSON.stringify({ text: '{"a":1}' })}`);
    expect(text()).toContain('Imported.');
    expect(text()).toContain('志愿者名单');
    expect(find('h1').textContent).toBe('Jianxun settings');
    expect(document.activeElement?.id).toBe('backup-title');
  });

  it('can be called off', async () => {
    const { findAll, has, text } = await chosen({ planImport: () => ({ ok: true, plan: PLAN }) });
    await click(button(findAll('button'), '取消'));
    expect(text()).not.toContain('导入前核对');
    expect(document.activeElement?.id).toBe('backup-title');
    expect(has('importBackup')).toBe(false);
  });

  it('shows nothing of one file while another is read, so that nobody agrees to what was not shown', async () => {
    const { find, text } = await chosen({
      planImport: ({ text: file }) =>
        file === '{}' ? { ok: true, plan: PLAN } : new Promise(() => {}),
    });
    expect(text()).toContain('导入前核对');
    await choose(find<HTMLInputElement>('input[type=file]'), fileOf('{"other":1}'));
    expect(text()).not.toContain('指纹都一致，导入');
  });

  it('says of lists that are followed already that they stay', async () => {
    const lists = PLAN.lists.map((list) => ({ ...list, followed: true }));
    const plan = { ...PLAN, lists, changesSettings: false };
    const { text, findAll } = await chosen({ planImport: () => ({ ok: true, plan }) });
    expect(text()).toContain('已订阅，保持不变：https://list.example/list/v1/');
    expect(text()).toContain('设置与现在相同，不变。');
    expect(button(findAll('button'), '导入').disabled).toBe(false);
  });

  it.each<[BackupFault, string]>([
    [{ reason: 'not-json', field: '' }, '它不是 JSON 文件，或已损坏'],
    [{ reason: 'not-backup', field: '' }, '它不是鉴训导出的文件'],
    [{ reason: 'newer', field: '' }, '请先更新扩展。'],
    [{ reason: 'bad-field', field: 'lists.2.paused' }, '其中第 3 份名单格式不对'],
    [
      { reason: 'bad-field', field: 'lists.2.url', why: 'no-root' },
      '第 3 份名单的地址不能订阅：地址末尾缺少 #root=',
    ],
    [{ reason: 'bad-field', field: 'sites.0' }, '其中第 1 个暂停的网站格式不对'],
    [{ reason: 'bad-field', field: 'muted.4.on' }, '其中第 5 条不再提示的记录格式不对'],
    [{ reason: 'bad-field', field: 'settings.markSize' }, '其中的设置格式不对'],
    [{ reason: 'bad-field', field: 'exportedAt' }, '其中有一处格式不对'],
  ])('of a bad file says what is wrong: %j', async (fault, said) => {
    const { find, findAll } = await chosen({ planImport: () => ({ ok: false, fault }) });
    expect(find('[role=alert]').textContent).toContain(said);
    expect(find('[role=alert]').textContent).toContain('没有作任何更改');
    expect(findAll('.button-primary')).toEqual([]);
  });

  it.each<[string, File, string]>([
    ['too large', Object.defineProperty(fileOf(''), 'size', { value: 1e9 }), '文件太大'],
    [
      'unreadable',
      Object.assign(fileOf(''), { text: () => Promise.reject(new Error('gone')) }),
      '文件读不出来',
    ],
  ])('asks nothing about a file that is %s', async (_, file, said) => {
    const { find, has } = await chosen({}, file);
    expect(find('[role=alert]').textContent).toContain(said);
    expect(has('planImport')).toBe(false);
  });
});
