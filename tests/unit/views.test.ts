import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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
const world = { tab: 1, record: { list: 'builtin', id: 'a' } } as World;

describe.each(VIEWS)('the view %s', (view) => {
  it('is a document that loads its own script', () => {
    const html = read(view, 'index.html');
    expect(html).toContain(` data-view="${view}">`);
    expect(html).toContain('<div id="root"></div>');
    expect(html).toContain('<script type="module" src="./main.tsx"></script>');
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
  expect(others.some(({ text }) => address.test(text))).toBe(true);
});

it('DESIGN names every view, and no other', () => {
  const design = readFileSync(join(FOLDER, '../docs/DESIGN.md'), 'utf8');
  const [, named = ''] = /^\| \*\*view\*\* .*?: ([^|]+?) *\|$/m.exec(design) ?? [];
  const [, section = ''] = /^## 9\. Views\n(.*?)^## /ms.exec(design) ?? [];
  const rows = [...section.matchAll(/^\| ([a-z][a-z-]*) +\|/gm)].map(([, view]) => view);
  expect(named.split(', ').sort()).toEqual([...VIEWS].sort());
  expect(rows.filter((row) => row !== 'view').sort()).toEqual([...VIEWS].sort());
});

it('every state is of a view, and no two share a name or a picture', () => {
  const view = new RegExp(`^/(${VIEWS.join('|')})\\.html`);
  for (const { path } of VIEW_STATES) expect(path(world)).toMatch(view);
  const pictures = VIEW_STATES.flatMap(({ picture }) => picture ?? []);
  for (const all of [VIEW_STATES.map(({ name }) => name), pictures])
    expect(new Set(all).size).toBe(all.length);
});
