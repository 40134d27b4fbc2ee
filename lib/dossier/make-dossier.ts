import { type Zippable, zipSync } from 'fflate';
import { type Bytes, sha256Hex, utf8 } from '../list/bytes';
import type { Translate } from '../wording/messages/translate';
import { coverHtml, type DossierContent, dossierName, dossierTexts, sumsText } from './texts';

/** A dossier as it is saved. */
export interface Dossier {
  name: string;
  zip: Bytes;
  /** SHA-256 of the zip. */
  hash: string;
}

/** Each file's hash, by its name. */
async function hashesOf(files: ReadonlyMap<string, Bytes>): Promise<Map<string, string>> {
  const hashes = await Promise.all(
    [...files].map(async ([name, bytes]) => [name, await sha256Hex(bytes)] as const),
  );
  return new Map(hashes);
}

/**
 * A zip knows the years 1980 to 2099; a computer whose battery is dead believes itself in 1970. The cover says what it
 * believes.
 */
const FIRST = Date.parse('1980-01-02');
const LAST = Date.parse('2099-12-30');

/**
 * The zip: cover and hashes first, then what they are about. The cover has the hashes of all files but itself and the
 * file of hashes, which has the cover's too. Made in the view; nothing of it is kept or sent.
 */
export async function makeDossier(t: Translate, content: DossierContent): Promise<Dossier> {
  const files = new Map<string, Bytes>();
  for (const [name, text] of dossierTexts(t, content)) files.set(name, utf8(text));
  if (content.page?.picture) files.set(t('dossier.file.shot'), content.page.picture);
  for (const [at, { type, bytes }] of content.pictures.entries())
    files.set(t('dossier.file.picture', { n: at + 1, type }), bytes);
  const cover = utf8(coverHtml(t, content, await hashesOf(files)));
  const all = new Map([[t('dossier.file.cover'), cover], ...files]);
  const sums = utf8(sumsText(await hashesOf(all)));
  const whole: Zippable = { ...Object.fromEntries(all), [t('dossier.file.sums')]: sums };
  const zip: Bytes = new Uint8Array(
    zipSync(whole, { mtime: Math.min(Math.max(content.at, FIRST), LAST), level: 6 }),
  );
  return { name: dossierName(t, content.at), zip, hash: await sha256Hex(zip) };
}
