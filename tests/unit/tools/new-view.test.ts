import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { componentOf, planView, readNewView, withMessage } from '../../tools/new-view-plan';
import { Refusal, writePlan } from '../../tools/new-write';
import { ScratchRoot } from './scratch-root';

let root: ScratchRoot;

const WANTED = {
  id: 'zz-example',
  for: 'An example of a view, which tells nothing.',
  'title-zh': '示例视图',
  'title-en': 'An example',
};
const OWN = ['index.html', 'main.tsx', 'zz-example.tsx'].map(
  (name) => `entrypoints/zz-example/${name}`,
);
const MESSAGES = ['en', 'zh-CN'].map((name) => `lib/wording/messages/${name}/nav.ts`);

const create = (wanted = WANTED): void =>
  writePlan(planView(readNewView(wanted), root.path), root.path);

describe('a new view', () => {
  beforeEach(() => {
    root = new ScratchRoot(['entrypoints', 'lib/wording/messages']);
  });
  afterEach(() => root.remove());

  it('is three files and its title in two languages, to which the popup leads, and nothing else', () => {
    expect(root.changedBy(() => create())).toEqual([...OWN, ...MESSAGES]);
    for (const [at, title] of ['An example', '示例视图'].entries())
      expect(root.read(MESSAGES[at] ?? '')).toContain(`  'zz-example.title': '${title}',\n}`);
  });

  it('is formatted as the tree is, and clean', () => {
    create();
    for (const path of [...OWN, ...MESSAGES])
      if (!path.endsWith('.html')) root.expectFormatted(path);
  });

  it('is wired as the views that are there', () => {
    create();
    const [html = '', main = '', view = ''] = OWN.map((path) => root.read(path));
    const sibling = readFileSync('entrypoints/vet/index.html', 'utf8');
    expect(html).toBe(sibling.replace('data-view="vet"', 'data-view="zz-example"'));
    expect(main).toContain("mount('zz-example.title', <ZzExample />);");
    expect(view).toContain(`\n/** ${WANTED.for} */\nexport function ZzExample() {`);
  });

  it('never overwrites', () => {
    create();
    const before = root.snapshot();
    expect(() => create()).toThrow('is there already; nothing was written');
    expect(() => create({ ...WANTED, id: 'background' })).toThrow('is there already');
    for (const id of ['nav', 'dossier'])
      expect(() => create({ ...WANTED, id })).toThrow(`has ${id}.title already`);
    expect(root.snapshot()).toEqual(before);
  });

  it('that cannot be written whole leaves nothing behind', () => {
    const before = root.snapshot();
    const plan = planView(readNewView(WANTED), root.path);
    const edits = new Map([...plan.edits, ['lib/wording/nowhere/nav.ts', '']]);
    expect(() => writePlan({ ...plan, edits }, root.path)).toThrow('ENOENT');
    expect(root.snapshot()).toEqual(before);
  });
});

describe('readNewView', () => {
  it.each([
    [{ id: '' }, '--id'],
    [{ id: '../x' }, '--id'],
    [{ id: 'MyView' }, '--id'],
    [{ id: 'a-very-long-name-of-a-view' }, '--id'],
    [{ for: '' }, '--for'],
    [{ for: 'no sentence' }, '--for'],
    [{ for: 'Ends the comment */ early.' }, '--for'],
    [{ 'title-zh': '' }, '--title-zh '],
    [{ 'title-zh': "a'b" }, '--title-zh '],
    [{ 'title-en': '{n}' }, '--title-en'],
    [{ 'title-en': 'a'.repeat(31) }, '--title-en'],
  ])('refuses %j and says why', (change, why) => {
    expect(() => readNewView({ ...WANTED, ...change })).toThrow(Refusal);
    expect(() => readNewView({ ...WANTED, ...change })).toThrow(why);
  });
});

it('names the component after the view', () => {
  expect(['vet', 'my-view', 'top-10'].map(componentOf)).toEqual(['Vet', 'MyView', 'Top10']);
});

it('refuses messages that it does not understand', () => {
  expect(() => withMessage('export const popup = all();\n', 'a.title', 'A')).toThrow(Refusal);
});
