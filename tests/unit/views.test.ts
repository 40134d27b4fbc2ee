import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nav } from '../../lib/wording/messages/zh-CN/nav';
import { filesBelow } from '../files-below';
import { VIEW_STATES, VIEWS, type World } from '../views';

/** What holds a view together and apart from the others. */

const FOLDER = resolve(import.meta.dirname, '../../entrypoints');
const read = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');
/** Where a link to a view may stand. */
const SOURCES = ['entrypoints', 'components', 'lib/worker']
  .flatMap((room) => filesBelow(join(FOLDER, '..', room)))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
/** The views to which the popup leads. */
const IN_POPUP = Object.keys(nav).map((key) => key.replace(/\..*/, ''));
const world = { tab: 1, record: { list: 'builtin', id: 'a' } } as World;

describe.each(VIEWS)('the view %s', (view) => {
  it('is a document that loads its own script', () => {
    const html = read(view, 'index.html');
    expect(html).toContain(` data-view="${view}">`);
    expect(html).toContain('<div id="root"></div>');
    expect(html).toContain('<script type="module" src="./main.tsx"></script>');
  });

  it('says above its component what it is for', () => {
    const [, component = ''] = /<([A-Z]\w*)/.exec(read(view, 'main.tsx')) ?? [];
    const said = new RegExp(`/\\*\\*[^/]{10,} \\*/\nexport function ${component}\\(`);
    expect(read(view, `${view}.tsx`)).toMatch(said);
  });

  it('loads the shared styles and its own', () => {
    const main = read(view, 'main.tsx');
    expect(main).toContain("import '../../components/styles/index.css';\n");
    if (existsSync(join(FOLDER, view, `${view}.css`)))
      expect(main).toContain(`import './${view}.css';\n`);
  });

  it('imports nothing of another view and nothing of the worker', () => {
    const foreign = /from '(\.\.\/(?!\.\.\/)[^']*|[./]*\/lib\/worker\/[^']*)'/;
    const sources = readdirSync(join(FOLDER, view)).filter((name) => /\.tsx?$/.test(name));
    const faults = sources.flatMap((name) => {
      const [, path] = foreign.exec(read(view, name)) ?? [];
      return path ? [`${view}/${name} must not import ${path}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('has a state that is tested and a picture', () => {
    const states = VIEW_STATES.filter(({ path }) => path(world).startsWith(`/${view}.html`));
    expect(states.filter(({ picture }) => picture)).not.toEqual([]);
  });
});

it.each(VIEWS)('something leads to the view %s', (view) => {
  const address = new RegExp(`\\b${view}\\.html|viewPath\\('${view}'`);
  const others = SOURCES.filter(({ path }) => !path.startsWith(join(FOLDER, view, '/')));
  const isLinked = others.some(({ text }) => address.test(text));
  expect(isLinked || IN_POPUP.includes(view)).toBe(true);
});

it('the popup leads to views alone, and once to each', () => {
  expect(VIEWS).toEqual(expect.arrayContaining(IN_POPUP));
  expect(new Set(IN_POPUP).size).toBe(IN_POPUP.length);
});

it('every state is of a view, and no two share a name or a picture', () => {
  const view = new RegExp(`^/(${VIEWS.join('|')})\\.html`);
  for (const { path } of VIEW_STATES) expect(path(world)).toMatch(view);
  const pictures = VIEW_STATES.flatMap(({ picture }) => picture ?? []);
  for (const all of [VIEW_STATES.map(({ name }) => name), pictures])
    expect(new Set(all).size).toBe(all.length);
});
