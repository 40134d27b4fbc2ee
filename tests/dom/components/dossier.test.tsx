import { strFromU8 } from 'fflate';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DossierForm, type ReadPage } from '../../../components/dossier';
import type { DossierPage } from '../../../lib/dossier/texts';
import { eventually } from '../../eventually';
import { button, click, settle, show, type } from '../entrypoints/stage';
import { catchSaved, filesIn, type SavedFile } from '../saved-files';

const PAGE: DossierPage = {
  url: 'https://a.example.com/',
  title: '示例',
  text: null,
  picture: null,
};
let saved: SavedFile[] = [];
beforeEach(() => {
  saved = catchSaved();
});

const form = async (
  readPage: ReadPage,
  tab: number | null = 7,
  steps: string[] = [],
  told: { url?: string; isOfPage?: boolean } = {},
) => {
  const records = async (withPage: boolean) => {
    steps.push(`records ${withPage}`);
    return [];
  };
  const stage = await show(
    <DossierForm tab={tab} readPage={readPage} records={records} {...told} />,
    {
      pageText: () => {
        steps.push('text');
        return '网页上的字';
      },
    },
  );
  const press = async () => {
    await click(button(stage.findAll('button'), '制作并保存'));
    // Hashing is done by another thread.
    await eventually(async () => {
      await settle(20);
      expect(stage.text()).toMatch(/已保存|没有保存/);
    });
  };
  return { ...stage, press };
};

/** jsdom's files cannot be read as bytes by themselves. */
function pictureOf(name: string, type: string, bytes: number[]): File {
  const file = new File([Uint8Array.from(bytes)], name, { type });
  return Object.assign(file, { arrayBuffer: async () => Uint8Array.from(bytes).buffer });
}

const paste = async (target: HTMLElement, files: File[]) => {
  const event = new Event('paste', { bubbles: true });
  await act(async () => {
    target.dispatchEvent(Object.assign(event, { clipboardData: { files } }));
  });
  await settle();
};

const filesOf = (at: number) => filesIn(saved[at]);

describe('the form of a dossier', () => {
  it('reads the page on the click alone, and saves it with the note', async () => {
    const readPage = vi.fn<NonNullable<ReadPage>>(async (_, readText) => ({
      ...PAGE,
      text: await readText(),
    }));
    const { asked, find, press, text } = await form(readPage);
    await type(find<HTMLTextAreaElement>('textarea'), '收了 3 万元');
    expect(readPage).not.toHaveBeenCalled();
    await press();
    expect(asked).toContain('pageText {"tab":7}');
    const files = await filesOf(0);
    expect(strFromU8(files['网页文字.txt'] ?? new Uint8Array())).toContain('网页上的字');
    expect(strFromU8(files['我的说明.txt'] ?? new Uint8Array())).toContain('收了 3 万元');
    expect(text()).toContain(`已保存：${saved[0]?.name}`);
    expect(find('.dossier-hash').textContent).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leaves the page out where the user does', async () => {
    const readPage = vi.fn<NonNullable<ReadPage>>(async () => PAGE);
    const { find, press } = await form(readPage);
    await click(find('input[type=checkbox]'));
    await press();
    expect(readPage).not.toHaveBeenCalled();
    expect(Object.keys(await filesOf(0))).toEqual(['说明.html', 'SHA256.txt']);
  });

  it('asks for the records while the page is held', async () => {
    const steps: string[] = [];
    const readPage: ReadPage = async (_, readText) => {
      steps.push('held');
      const text = await readText();
      steps.push('let go');
      return { ...PAGE, text };
    };
    const { find, press } = await form(readPage, 7, steps);
    await press();
    expect(steps).toEqual(['held', 'records true', 'text', 'let go']);
    await click(find('input[type=checkbox]'));
    steps.length = 0;
    await click(find('.dossier .actions button'));
    await eventually(() => expect(saved).toHaveLength(2));
    expect(steps).toEqual(['records false']);
  });

  it('saves nothing of a page that moved on meanwhile', async () => {
    const { press, text } = await form(async () => null);
    await press();
    expect(saved).toEqual([]);
    expect(text()).toContain('网页换了或已关闭，没有保存。请再试一次，或不附网页。');
  });

  it('names the site of the page, and saves nothing of another one that its tab shows by now', async () => {
    const told = { url: 'https://b.example.com/mail' };
    const moved = await form(async () => PAGE, 7, [], told);
    expect(moved.find('.field-check').textContent).toContain('b.example.com');
    await moved.press();
    expect(saved).toEqual([]);
    expect(moved.text()).toContain('网页换了或已关闭，没有保存。');
    const same = await form(async () => PAGE, 7, [], { url: PAGE.url });
    await same.press();
    expect(saved).toHaveLength(1);
  });

  it('takes a page that does not show the record only if the user says so', async () => {
    const readPage = vi.fn<NonNullable<ReadPage>>(async () => PAGE);
    const { find, press } = await form(readPage, 7, [], { isOfPage: false });
    await press();
    expect(readPage).not.toHaveBeenCalled();
    await click(find('input[type=checkbox]'));
    await click(find('.dossier .actions button'));
    await eventually(() => expect(saved).toHaveLength(2));
    expect(readPage).toHaveBeenCalledOnce();
  });

  it('takes pictures as they are, pasted or chosen, and nothing else', async () => {
    const { find, findAll, press, text } = await form(null, null);
    const files = [pictureOf('a.png', 'image/png', [1, 2]), pictureOf('b.txt', 'text/plain', [3])];
    await paste(find('textarea'), files);
    expect(text()).toContain('已附 1 张图片');
    await press();
    expect((await filesOf(0))['图片-1.png']).toEqual(Uint8Array.of(1, 2));
    await click(button(findAll('button'), '去掉图片'));
    expect(text()).not.toContain('已附');
  });

  it('takes no more pictures than a zip in memory may hold', async () => {
    const { find, text } = await form(null, null);
    const files = Array.from({ length: 21 }, () => pictureOf('a.png', 'image/png', [1]));
    await paste(find('textarea'), files);
    expect(text()).toContain('已附 20 张图片 最多 20 张、共 40 MB；多出的没有附上。');
  });

  it('keeps pictures that are added while others are still read', async () => {
    const { find, text } = await form(null, null);
    let go = () => {};
    const slow = Object.assign(pictureOf('a.png', 'image/png', [1]), {
      arrayBuffer: () =>
        new Promise<ArrayBuffer>((resolve) => {
          go = () => resolve(new ArrayBuffer(1));
        }),
    });
    await paste(find('textarea'), [slow]);
    await paste(find('textarea'), [pictureOf('b.png', 'image/png', [2])]);
    await act(async () => go());
    await settle();
    expect(text()).toContain('已附 2 张图片');
  });

  it('tells by name what is no picture and what cannot be read, until it is no longer so', async () => {
    const { find, findAll, text } = await form(null, null);
    const gone = Object.assign(pictureOf('移走.png', 'image/png', [1]), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    const files = [
      gone,
      pictureOf('合同.pdf', 'application/pdf', [3]),
      pictureOf('空.png', 'image/png', []),
    ];
    await paste(find('textarea'), [...files, pictureOf('a.png', 'image/png', [1])]);
    expect(text()).toContain('已附 1 张图片');
    expect(text()).toContain('没有附上合同.pdf、空.png：只能附 PNG');
    expect(text()).toContain('“移走.png”读不出来');
    await click(button(findAll('button'), '去掉图片'));
    expect(find('[role=status]').textContent?.trim()).toBe('');
    expect(document.activeElement).toBe(find('input[type=file]'));
  });

  it('offers no page where there is none', async () => {
    const { findAll, press } = await form(null, null);
    expect(findAll('input[type=checkbox]')).toEqual([]);
    await press();
    expect(saved).toHaveLength(1);
  });
});
