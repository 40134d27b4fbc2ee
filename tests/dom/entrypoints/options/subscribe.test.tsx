import { describe, expect, it } from 'vitest';
import { SubscribeForm } from '../../../../entrypoints/options/subscribe';
import type { ListPreview, PreviewReply } from '../../../../lib/domain/list-preview';
import { previewOf, ROOT, SIGNED, URL_OK } from '../samples';
import { type Answers, button, click, refuse, settle, show, turn, type } from '../stage';

const ok = (changes: Partial<ListPreview> = {}): PreviewReply => ({
  ok: true,
  list: previewOf(changes),
});

/** The form with a checked address. */
async function checked(answers: Answers, url = URL_OK) {
  let count = 0;
  const stage = await show(<SubscribeForm onSubscribed={() => count++} />, answers);
  await type(stage.find('input[type=url]'), url);
  await click(button(stage.findAll('button'), '核对地址'));
  const has = (name: string) => stage.asked.some((line) => line.startsWith(`${name} `));
  return { ...stage, has, subscribed: () => count };
}

describe('an address', () => {
  it.each([
    ['list.example', '这不是网址。'],
    [`http://list.example/list/v1/#root=${ROOT}`, '名单只能从 https 地址订阅。'],
    [`javascript:alert(1)#root=${ROOT}`, '名单只能从 https 地址订阅。'],
    ['https://list.example/list/v1/', '地址末尾缺少 #root= 与 64 位十六进制指纹。'],
    [`https://list.example/list/v1/#root=${ROOT.slice(1)}`, '#root= 之后应为 64 位十六进制指纹。'],
  ])('%s is refused before anything is asked', async (url, problem) => {
    const { find, has } = await checked({}, url);
    expect(find('[role=alert]').textContent).toContain(problem);
    expect(has('preview')).toBe(false);
  });

  it.each([`订阅地址：${URL_OK}。`, `“${URL_OK}”`, URL_OK.replace('#', '?from=singlemessage#')])(
    'is found in what was copied with it: %s',
    async (text) => {
      const { asked } = await checked({ preview: () => ok() }, text);
      expect(asked).toContain(`preview ${JSON.stringify({ url: URL_OK })}`);
    },
  );

  it('that is changed must be previewed and confirmed anew', async () => {
    const { find, findAll } = await checked({ preview: () => ok() });
    await type(find('input[type=url]'), `${URL_OK.slice(0, -1)}0`);
    expect(findAll('.preview')).toEqual([]);
  });
});

describe('a preview', () => {
  it('shows what the list says and holds, and follows nothing', async () => {
    const { text, findAll, has, asked } = await checked({ preview: () => ok() });
    expect(asked).toContain(`preview ${JSON.stringify({ url: URL_OK })}`);
    for (const said of [
      '志愿者名单',
      '示例志愿者小组',
      'list@example.org',
      'CC0-1.0',
      '2026年9月1日',
      '序号 7，有效期至2026年12月1日',
      '共 1,200 条 · 机构 1,000 · 应用 200',
      '余姚市示例启明培训学校有限公司',
      '余姚市市场监督管理局于2026年9月20日对该机构作出行政处罚',
      '在已打开的 2 个网页上不会增加标注。',
    ])
      expect(text()).toContain(said);
    expect(findAll('.preview .fingerprint span').map((one) => one.textContent)).toEqual(
      Array.from({ length: 16 }, () => 'abab'),
    );
    expect(has('subscribe')).toBe(false);
  });

  it.each<[string, Partial<ListPreview>, string]>([
    [
      'its last day as it is in China',
      { expires: '2026-11-30T20:00:00Z' },
      '有效期至2026年12月1日',
    ],
    ['that no page is at hand', { pagesAsked: 0 }, '没有打开的网页可以用来试着标注。'],
    ['that only a part was counted', { counted: 900 }, '以下按最新的 900 条统计'],
    ['that nothing is shown today', { samples: [] }, '这份名单里没有今天还会显示的记录。'],
    ['that the list says nothing of a licence', { licence: '', contacts: [] }, '（未填写）'],
    ['that it is followed already', { followed: true }, '这份名单已经订阅'],
    [
      'which open pages it would mark',
      {
        pages: [
          { title: '示例搜索', host: 'www.example.com', names: ['甲', '乙', '丙', '丁', '甲'] },
        ],
      },
      '示例搜索：甲、乙、丙 等 5 处',
    ],
  ])('says %s', async (_, changes, said) => {
    const { text } = await checked({ preview: () => ok(changes) });
    expect(text()).toContain(said);
  });

  it('takes the keyboard to what appeared, and says that it is under way', async () => {
    let answer: (reply: PreviewReply) => void = () => {};
    const reply = new Promise<PreviewReply>((resolve) => {
      answer = resolve;
    });
    const { find, findAll, text } = await checked({ preview: () => reply });
    expect(find('[role=status]').textContent).toBe('正在读取并核验名单，尚未订阅……');
    expect(findAll('.button-primary')).toEqual([]);
    answer(ok());
    await settle();
    expect(document.activeElement?.textContent).toBe('志愿者名单');
    expect(text()).not.toContain('尚未订阅');
  });

  it('is not fetched again where the settings are seen again', async () => {
    const { asked } = await checked({ preview: () => ok() });
    const fetched = () => asked.filter((line) => line.startsWith('preview ')).length;
    expect(fetched()).toBe(1);
    await turn('visible');
    expect(fetched()).toBe(1);
  });

  it('of a list that is wrong says why, can be tried again, and lets nobody follow it', async () => {
    let tries = 0;
    const { find, findAll } = await checked({
      preview: () => {
        tries++;
        return tries > 1
          ? ok()
          : { ok: false, fault: { kind: 'offline', detail: 'latest.json: no connection' } };
      },
    });
    expect(find('[role=alert] p').textContent).toContain('现在不能订阅。连不上名单所在的网站');
    expect(find('[role=alert] details:not([open])').textContent).toContain('latest.json');
    expect(findAll('.button-primary, .fingerprint')).toEqual([]);
    await click(button(findAll('button'), '重试'));
    expect(findAll('[role=alert]')).toEqual([]);
    expect(findAll('.button-primary')).toHaveLength(1);
  });

  it('of another list than its address says: what may have happened, and whom to ask', async () => {
    const { find, findAll, text } = await checked({
      preview: () => ({ ok: false, fault: { kind: 'wrong-root', detail: 'root/1.json' } }),
    });
    expect(find('[role=alert] p').textContent).toBe(
      '现在不能订阅。地址中的指纹与网站上的名单不符：可能抄错，也可能名单被换。请向发布者重新核对。',
    );
    expect(findAll('button').map((one) => one.textContent)).not.toContain('重试');
    expect(text()).not.toContain('一致再订阅');
    expect(findAll('.preview .fingerprint')).toHaveLength(1);
    expect(findAll('.button-primary')).toEqual([]);
  });

  it('that the worker refuses is told in words', async () => {
    const { find, findAll } = await checked({ preview: refuse('bad-subscription', 'not-https') });
    expect(find('[role=alert]').textContent).toContain(
      '不能从这个地址订阅：名单只能从 https 地址订阅。',
    );
    expect(findAll('.button-primary, .fingerprint')).toEqual([]);
  });
});

describe('subscribing', () => {
  it('follows once it is confirmed', async () => {
    const stage = await checked({ preview: () => ok(), subscribe: () => SIGNED });
    await click(button(stage.findAll('button'), '指纹一致，订阅'));
    expect(stage.asked).toContain(`subscribe ${JSON.stringify({ url: URL_OK })}`);
    expect(stage.find('[role=status]').textContent).toBe('已订阅“志愿者名单”。');
    expect(stage.find<HTMLInputElement>('input[type=url]').value).toBe('');
    expect(document.activeElement).toBe(stage.find('input[type=url]'));
    expect(stage.subscribed()).toBe(1);
  });

  it('can be called off', async () => {
    const stage = await checked({ preview: () => ok() });
    await click(button(stage.findAll('button'), '取消'));
    expect(stage.findAll('.preview')).toEqual([]);
    expect(stage.has('subscribe')).toBe(false);
  });

  it('that is refused is told and can be tried again', async () => {
    const { find, findAll } = await checked({
      preview: () => ok(),
      subscribe: refuse('internal', 'disk'),
    });
    await click(button(findAll('button'), '指纹一致，订阅'));
    expect(find('[role=alert]').textContent).toContain('disk');
    expect(button(findAll('button'), '指纹一致，订阅').disabled).toBe(false);
  });
});

describe('a list that is called as another one', () => {
  it('is followed under a name of the user’s own alone', async () => {
    const stage = await checked({
      preview: () => ok({ isTitleTaken: true }),
      subscribe: () => SIGNED,
    });
    expect(stage.text()).toContain('已经有一份叫“志愿者名单”的名单');
    const follow = button(stage.findAll('button'), '指纹一致，订阅');
    expect((follow as HTMLButtonElement).disabled).toBe(true);
    await type(stage.find('.preview input'), ' 邻居的名单 ');
    await click(button(stage.findAll('button'), '指纹一致，订阅'));
    expect(stage.asked).toContain(
      `subscribe ${JSON.stringify({ url: URL_OK, name: '邻居的名单' })}`,
    );
  });

  it('hears that the name is another list’s too', async () => {
    const stage = await checked({
      preview: () => ok({ isTitleTaken: true }),
      subscribe: refuse('name-taken', '示例名单'),
    });
    await type(stage.find('.preview input'), '示例名单');
    await click(button(stage.findAll('button'), '指纹一致，订阅'));
    await settle();
    expect(stage.text()).toContain('已经有叫“示例名单”的名单');
    expect(stage.subscribed()).toBe(0);
  });
});
