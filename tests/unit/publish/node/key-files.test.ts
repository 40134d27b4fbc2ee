import { execFileSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  readFile,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../../lib/publish/commands/build';
import { keygen } from '../../../../lib/publish/commands/keygen';
import { renew } from '../../../../lib/publish/commands/renew';
import { rotate } from '../../../../lib/publish/commands/rotate';
import { serve } from '../../../../lib/publish/commands/serve';
import { verify } from '../../../../lib/publish/commands/verify';
import { Desk, NAMED } from '../desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('keys and git', () => {
  const init = (folder: string) => execFileSync('git', ['init', '--quiet', folder]);

  it('are not written into a work tree that would commit them', async () => {
    init(desk.at('tree'));
    await expect(desk.run(keygen, '-o', desk.at('tree/deep/keys'))).rejects.toThrow(
      '未被忽略，密钥可能被提交',
    );
    expect(await exists(desk.at('tree/deep'))).toBe(false);
  });

  it('are not written into such a tree through a link', async () => {
    init(desk.at('tree'));
    await mkdir(desk.at('tree/sub'));
    await symlink(desk.at('tree/sub'), desk.at('link'));
    await expect(desk.run(keygen, '-o', desk.at('link/keys'))).rejects.toThrow('可能被提交');
    expect(await exists(desk.at('tree/sub/keys'))).toBe(false);
  });

  it('are written where git ignores them', async () => {
    init(desk.at('tree'));
    await writeFile(desk.at('tree/.gitignore'), '*.key.json\n');
    expect(await desk.run(keygen, '-o', desk.at('tree/keys'))).toBe(0);
  });

  it('are not written below a broken work tree that git cannot speak for', async () => {
    await mkdir(desk.at('tree/.git'), { recursive: true });
    await expect(desk.run(keygen, '-o', desk.at('tree/keys'))).rejects.toThrow('可能被提交');
  });
});

describe('keys and a published folder', () => {
  it.each(['list', 'list/密钥', 'list/m/deep/keys'])(
    'are not written into one: %s',
    async (folder) => {
      await desk.publish('启明');
      await expect(desk.run(keygen, '-o', desk.at(folder))).rejects.toThrow('在发布文件夹里');
      expect(await exists(desk.at(folder, 'root.key.json'))).toBe(false);
    },
  );
});

describe('keys and the website that a list lies in', () => {
  const URL = ['--url', 'https://example.org/list/v1/'];
  /** A first publish into a folder, with the keys of another one. */
  const publish = async (out: string, keys: string, ...url: string[]) => {
    const named = await desk.makeKeys(keys);
    return desk.build(['启明'], '-o', desk.at(out), ...named, ...NAMED, ...url);
  };

  it('are refused by every command that signs', async () => {
    await expect(publish('site/list/v1', 'site/密钥', ...URL)).rejects.toThrow(
      /root\.key\.json|release\.key\.json 在 .*site 里：这个文件夹会整个上传/,
    );
    expect(await exists(desk.at('site/list'))).toBe(false);
    await rename(desk.at('site/密钥'), desk.at('密钥'));
    const [release, root] = [desk.key('release', '密钥'), desk.key('root', '密钥')];
    const named = ['--key', release, '--root-key', root, ...NAMED, ...URL];
    expect(await desk.build(['启明'], '-o', desk.at('site/list/v1'), ...named)).toBe(0);

    const inside = desk.at('site/release.key.json');
    await symlink(release, inside);
    const config = ['-c', desk.at('list.json')];
    const told = '这个文件夹会整个上传';
    await expect(desk.run(build, ...config, '--key', inside)).rejects.toThrow(told);
    await expect(desk.run(renew, ...config, '--key', inside)).rejects.toThrow(told);
    const rotating = desk.run(rotate, ...config, '--root-key', root, '--key', inside);
    await expect(rotating).rejects.toThrow(told);
    expect(await desk.run(renew, ...config)).toBe(0);
  });

  it.each<[what: string, out: string, keys: string, url: string[]]>([
    ['beside the website', 'site/list/v1', '密钥', URL],
    ['beside a list that is uploaded by itself', 'list/v1', 'keys', URL],
    ['where the address says another path', 'site/v2', 'site/keys', URL],
    ['where no address is known', 'site/list/v1', 'site/keys', []],
  ])('are taken %s', async (_, out, keys, url) => {
    expect(await publish(out, keys, ...url)).toBe(0);
  });
});

const secretOf = async (role: 'root' | 'release'): Promise<Buffer> =>
  Buffer.from(JSON.parse(await readFile(desk.key(role), 'utf8')).secret, 'base64');
const pkcs8 = (seed: Buffer) =>
  Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
const jwk = (seed: Buffer) =>
  JSON.stringify({
    kty: 'OKP',
    crv: 'Ed25519',
    x: 'A'.repeat(43),
    d: seed.toString('base64url'),
  });
const pem = (seed: Buffer) =>
  `-----BEGIN PRIVATE KEY-----\n${pkcs8(seed).toString('base64')}\n-----END PRIVATE KEY-----\n`;
const inside = (text: string) => `${'words '.repeat(300_000)}${text} ${'words '.repeat(9000)}`;

const FORMS: [form: string, make: (seed: Buffer) => string | Buffer][] = [
  ['JWK', jwk],
  ['PEM', pem],
  ['PEM in UTF-16', (seed) => Buffer.from(`\uFEFF${pem(seed)}`, 'utf16le')],
  ['PKCS #8 bytes', pkcs8],
  ['PKCS #8 in base64', (seed) => pkcs8(seed).toString('base64')],
  ['PKCS #8 in digits', (seed) => pkcs8(seed).toString('hex').toUpperCase()],
  ['raw bytes', (seed) => seed],
  ['raw bytes with the public half', (seed) => Buffer.concat([seed, Buffer.alloc(32, 7)])],
  ['base64', (seed) => `${seed.toString('base64')}\n`],
  ['base64url', (seed) => `key=${seed.toString('base64url')}`],
  ['digits', (seed) => seed.toString('hex')],
  ['digits behind 0x', (seed) => `0x${seed.toString('hex')}`],
  ['digits in pairs', (seed) => seed.toString('hex').replace(/..(?=.)/g, '$&:')],
  ['digits in pairs, with spaces', (seed) => seed.toString('hex').replace(/..(?=.)/g, '$& ')],
  ['escapes of a program', (seed) => `b'${seed.toString('hex').replace(/../g, '\\x$&')}'`],
  ['an array of numbers', (seed) => JSON.stringify([...seed])],
  ['an array on many lines', (seed) => JSON.stringify([...seed], null, 2)],
  ['base64 in two lines', (seed) => seed.toString('base64').replace(/^.{20}/, '$&\n')],
  ['base64 of base64', (seed) => Buffer.from(seed.toString('base64')).toString('base64')],
  ['base64 of PEM', (seed) => Buffer.from(pem(seed)).toString('base64')],
  ['digits in a JSON file', (seed) => JSON.stringify({ a: seed.toString('hex').toUpperCase() })],
  ['JWK in the middle of another file', (seed) => inside(jwk(seed))],
  ['PEM in the middle of another file', (seed) => inside(pem(seed))],
  ['base64 in the middle of another file', (seed) => inside(seed.toString('base64'))],
];

describe('keys in a published folder are found in every form', () => {
  const place = (at: number, role: string) => `m/deep/er/${at}-${role}.txt`;
  const ROLES = ['root', 'release'] as const;
  let all: readonly string[];
  // One search finds all of them: each file is read by itself.
  beforeAll(async () => {
    desk = await Desk.open();
    await desk.publish('启明');
    await mkdir(desk.at('list/m/deep/er'), { recursive: true });
    for (const role of ROLES) {
      const secret = await secretOf(role);
      for (const [at, [, make]] of FORMS.entries())
        await writeFile(desk.at('list', place(at, role)), make(secret));
    }
    await desk.run(verify, desk.at('list'));
    all = /密钥文件：(.*)，请立即移走/.exec(desk.text)?.[1]?.split('、') ?? [];
  });

  it.each(FORMS.map(([form], at) => [form, at] as const))('%s', (_, at) => {
    expect(all).toEqual(expect.arrayContaining(ROLES.map((role) => place(at, role))));
  });

  it('and no other file is named', () => {
    const placed = FORMS.flatMap((_, at) => ROLES.map((role) => place(at, role)));
    expect([...all].sort()).toEqual(placed.sort());
  });
});

describe('keys and other people', () => {
  beforeEach(() => desk.publish('启明', '晨光'));

  it.runIf(process.platform !== 'win32')('are refused when others can read them', async () => {
    await chmod(desk.key('release'), 0o640);
    await expect(desk.run(renew, desk.at('list'), '--key', desk.key('release'))).rejects.toThrow(
      `请先运行 chmod 600 ${desk.key('release')}。在 U 盘上（FAT、exFAT 不分用户）chmod 无效：请先拷到本机`,
    );
  });

  it('are taken with what Windows writes before a text', async () => {
    const key = await readFile(desk.key('release'), 'utf8');
    await writeFile(desk.key('release'), `\uFEFF${key}`);
    expect(await desk.run(renew, desk.at('list'), '--key', desk.key('release'))).toBe(0);
  });

  it.each([
    ['under their own name', 'release.key.json'],
    ['under any other', 'm/notes.txt'],
  ])('stop every command that would publish them, %s', async (_, name) => {
    await copyFile(desk.key('release'), desk.at('list', name));
    const key = ['--key', desk.key('release')];
    const told = `中有密钥文件（${name}）`;
    const table = await desk.table('启明');
    const list = desk.at('list');
    await expect(desk.run(build, table, '-o', list, ...key)).rejects.toThrow(told);
    await expect(desk.run(renew, list, ...key)).rejects.toThrow(told);
    const root = ['--root-key', desk.key('root')];
    await expect(desk.run(rotate, list, ...root, ...key)).rejects.toThrow(told);
    await expect(desk.run(serve, list)).rejects.toThrow(told);
    expect(await desk.run(verify, list)).toBe(1);
    expect(desk.text).toContain(`[失败] 密钥：文件夹中有密钥文件：${name}`);
  });

  it('are told from other files by their secret, not by being PEM of a public key', async () => {
    await writeFile(desk.at('list/m/a.txt'), '-----BEGIN PUBLIC KEY-----');
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    await writeFile(desk.at('list/m/b.txt'), '-----BEGIN PRIVATE KEY-----');
    expect(await desk.run(verify, desk.at('list'))).toBe(1);
  });

  describe('are found in every place', () => {
    const found = async () => {
      await desk.run(verify, desk.at('list'));
      return desk.printed.find((line) => line.includes('密钥：'));
    };

    const PACKED: [name: string, start: string | Buffer][] = [
      ['notes.bin', Buffer.from('504b0304140000000800', 'hex')],
      ['notes.txt', gzipSync('words')],
      ['notes', Buffer.from('377abcaf271c0004', 'hex')],
      ['a.html', 'Rar!\x1a\x07\x01'],
      ['b.html', Buffer.concat([Buffer.alloc(257, 97), Buffer.from('ustar')])],
      ['backup.tar.br', 'anything'],
    ];
    it.each(PACKED)('or may be hidden in a packed file: %s', async (name, start) => {
      await writeFile(desk.at('list', name), start);
      expect(await found()).toBe(
        `[失败] 密钥：文件夹中有压缩文件，看不到里面有没有密钥：${name}，请移走`,
      );
      await expect(desk.sign(['启明', '晨光', '星河'])).rejects.toThrow(`中有压缩文件（${name}）`);
    });

    it('among the hashes in the note of the web edition', async () => {
      const note = JSON.parse(await readFile(desk.at('list/web.json'), 'utf8'));
      for (const form of ['hex', 'base64'] as const) {
        const files = { ...note.files, 'a.js': (await secretOf('release')).toString(form) };
        await writeFile(desk.at('list/web.json'), JSON.stringify({ ...note, files }));
        expect(await found()).toContain('密钥文件：web.json');
      }
    });

    it('behind a link to a file, and behind one to a folder', async () => {
      await symlink(desk.key('release'), desk.at('list/a.txt'));
      await symlink(desk.at('keys'), desk.at('list/b'));
      expect(await found()).toContain('a.txt、b/release.key.json、b/root.key.json');
    });

    it('where links lead round in a ring', async () => {
      await symlink(desk.at('list'), desk.at('list/m/ring'));
      expect(await found()).toBe('[通过] 密钥：文件夹中没有密钥文件');
    });

    it('and nothing else is taken for one: hashes, public keys, other people’s numbers', async () => {
      const other = Buffer.alloc(32, 9);
      const { id, public: half } = JSON.parse(await readFile(desk.key('release'), 'utf8'));
      const text = [id, half, other.toString('hex'), other.toString('base64')].join('\n');
      await writeFile(desk.at('list/notes.txt'), text);
      expect(await found()).toBe('[通过] 密钥：文件夹中没有密钥文件');
    });
  });

  it.each([
    ['absent', 'none.json', '丢了的，用 rotate 更换'],
    ['no key', '表.csv', '不是密钥文件'],
  ])('that are %s are refused by name', async (_, name, told) => {
    await expect(desk.run(renew, desk.at('list'), '--key', desk.at(name))).rejects.toThrow(told);
  });

  it('never appear in what is printed or published', async () => {
    const secrets = await Promise.all(
      (['root', 'release'] as const).map(
        async (role) => JSON.parse(await readFile(desk.key(role), 'utf8')).secret,
      ),
    );
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    const everything = desk.text + Object.values(await desk.files('list')).join();
    for (const secret of secrets) expect(everything).not.toContain(secret);
  });
});
