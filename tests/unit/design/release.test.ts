import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const read = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../..', name), 'utf8');
const workflow = read('.github/workflows/release.yml');

/** The files of a release that a guide names: `jianxun-…-chrome.zip`, `jianxun-publish.html`. */
const namedIn = (text: string): string[] => [
  ...new Set(text.match(/jianxun-[\w.…-]+\.(?:zip|html|tgz)/g)),
];

/** Where `npm run package` leaves a file: what publishers use is no archive of the extension. */
const madeAt = (file: string): string =>
  `.output/${/^jianxun-(?:list|publish|web)/.test(file) ? 'release' : 'package'}/${file}`;

/** Whether a shell's pattern takes the path. */
const takes = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path);

/** What is gathered for the release. */
const gathered = (/cp (.*) \.output\/files\/$/m.exec(workflow)?.[1] ?? '').split(' ');

it.each(['README.md', 'README.en.md', 'SECURITY.md', 'docs/publishing.md'])(
  'release.yml uploads every file that %s names',
  (guide) => {
    const named = namedIn(read(guide));
    expect(named.length).toBeGreaterThan(0);
    const missing = named.filter(
      (file) => !gathered.some((pattern) => takes(pattern, madeAt(file))),
    );
    expect(missing).toEqual([]);
    expect(workflow).toMatch(/gh release create .* -- jianxun-\* SHA256SUMS$/m);
  },
);

it.each(['README.md', 'README.en.md', 'docs/publishing.md'])(
  '%s has nobody run a command of that name from the net before ours is installed',
  (guide) => {
    const [before = ''] = read(guide).split('npm install ./jianxun-list');
    expect(before.match(/npx jianxun-list/g)).toBeNull();
  },
);

it('sends the archives to each store alone whose secrets are set', () => {
  for (const store of ['CHROME_CLIENT_SECRET', 'EDGE_API_KEY', 'FIREFOX_JWT_SECRET'])
    expect(workflow).toContain(`[ -z "$${store}" ] ||`);
});
