import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  componentOf,
  NewViewError,
  planView,
  readNewView,
  withMessage,
} from '../../tools/new-view-plan';
import { writePlan } from '../../tools/new-write';

const REPOSITORY = process.cwd();
const COPIED = ['entrypoints', 'lib/wording/messages'];
let root: string;

/** Every file below the root with its text. */
function snapshot(): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

const WANTED = {
  id: 'zz-example',
  'title-zh': '示例视图',
  'title-zh-tw': '示例檢視',
  'title-en': 'An example',
};
const OWN = ['index.html', 'main.tsx', 'zz-example.tsx'].map(
  (name) => `entrypoints/zz-example/${name}`,
);
const MESSAGES = ['en', 'zh-CN', 'zh-TW'].map((name) => `lib/wording/messages/${name}/popup.ts`);

const create = (wanted = WANTED): void => writePlan(planView(readNewView(wanted), root), root);

describe('a new view', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-view-'));
    for (const path of COPIED)
      cpSync(join(REPOSITORY, path), join(root, path), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is three files and its title in three languages, and nothing else', () => {
    const before = snapshot();
    create();
    const after = snapshot();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual([...OWN, ...MESSAGES]);
    for (const [at, title] of ['An example', '示例视图', '示例檢視'].entries())
      expect(after[MESSAGES[at] ?? '']).toContain(`  'zz-example.title': '${title}',\n}`);
  });

  it('is formatted as the tree is, and clean', () => {
    create();
    for (const path of [...OWN, ...MESSAGES].filter((each) => !each.endsWith('.html'))) {
      const text = readFileSync(join(root, path), 'utf8');
      const biome = join(REPOSITORY, 'node_modules/.bin/biome');
      const args = ['check', '--write', `--stdin-file-path=${join(REPOSITORY, path)}`];
      expect(execFileSync(biome, args, { input: text, encoding: 'utf8' })).toBe(text);
    }
  });

  it('is wired as the views that are there', () => {
    create();
    const [html = '', main = '', view = ''] = OWN.map((path) =>
      readFileSync(join(root, path), 'utf8'),
    );
    const sibling = readFileSync('entrypoints/vet/index.html', 'utf8');
    expect(html).toBe(sibling.replace('data-view="vet"', 'data-view="zz-example"'));
    expect(main).toContain("mount('zz-example.title', <ZzExample />);");
    expect(view).toContain('export function ZzExample() {');
  });

  it('never overwrites', () => {
    create();
    const before = snapshot();
    expect(() => create()).toThrow('is there already; nothing was written');
    expect(() => create({ ...WANTED, id: 'background' })).toThrow('is there already');
    expect(() => create({ ...WANTED, id: 'nav' })).toThrow('has nav.title already');
    expect(snapshot()).toEqual(before);
  });

  it('that cannot be written whole leaves nothing behind', () => {
    const before = snapshot();
    const plan = planView(readNewView(WANTED), root);
    const edits = new Map([...plan.edits, ['lib/wording/nowhere/popup.ts', '']]);
    expect(() => writePlan({ ...plan, edits }, root)).toThrow('ENOENT');
    expect(snapshot()).toEqual(before);
  });
});

describe('readNewView', () => {
  it.each([
    [{ id: '' }, '--id'],
    [{ id: '../x' }, '--id'],
    [{ id: 'MyView' }, '--id'],
    [{ id: 'a-very-long-name-of-a-view' }, '--id'],
    [{ 'title-zh': '' }, '--title-zh '],
    [{ 'title-zh-tw': "a'b" }, '--title-zh-tw'],
    [{ 'title-en': '{n}' }, '--title-en'],
    [{ 'title-en': 'a'.repeat(31) }, '--title-en'],
  ])('refuses %j and says why', (change, why) => {
    expect(() => readNewView({ ...WANTED, ...change })).toThrow(NewViewError);
    expect(() => readNewView({ ...WANTED, ...change })).toThrow(why);
  });
});

it('names the component after the view', () => {
  expect(['vet', 'my-view', 'top-10'].map(componentOf)).toEqual(['Vet', 'MyView', 'Top10']);
});

it('refuses messages that it does not understand', () => {
  expect(() => withMessage('export const popup = all();\n', 'a.title', 'A')).toThrow(NewViewError);
});
