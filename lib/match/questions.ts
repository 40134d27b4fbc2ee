import { hostChain } from '../domain/host';
import type { Question } from '../index/nominate';
import type { PageText } from '../text/page-text';
import { FULL_NAME_UNITS } from './names/entry-names';
import { segmentsOf, shortSegmentsOf } from './names/segments';
import type { Page } from './page';

/** What the index is asked of a page; the strings are those of `termsOf`. */

const KEYS_CAP = 64;
/** Parents of a host below the registrable name are few; a longer chain is asked from its end. */
const HOSTS_CAP = 16;

/** A host, the hosts above it, and their www. twins, under which an entry may list the site. */
export function hostKeys(host: string): string[] {
  const chain = hostChain(host).slice(-HOSTS_CAP);
  const twins = chain.filter((each) => !each.startsWith('www.')).map((each) => `www.${each}`);
  return [...new Set([...chain, ...twins])].map((each) => `host:${each}`);
}

const isShort = (text: string): boolean => text.length > 1 && text.length < FULL_NAME_UNITS;
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Where a cut name ends. */
const lastSegment = (title: PageText): string => segmentsOf(title).at(-1) ?? '';

/** The question of one card, each key and text once and bounded. Snippets only support and are not asked. */
export function cardQuestion({ host, title, provider, app, appId, cuts }: Page): Question {
  const texts = [title, provider, app?.name, app?.developer, app?.operator].flatMap(
    (each) => each?.text || [],
  );
  texts.push(...cuts.map((cut) => lastSegment(cut.title)));
  const keys = [
    ...(host === null ? [] : hostKeys(host)),
    ...(appId ? [`app:${appId}`] : []),
    ...(app?.uscc ? [`uscc:${app.uscc}`] : []),
    ...(app?.filing ? [`icp:${app.filing}`] : []),
    ...[...shortSegmentsOf(title), ...texts.filter(isShort)].map((name) => `name:${name}`),
  ];
  return {
    keys: distinct(keys).slice(0, KEYS_CAP),
    texts: distinct(texts).filter((text) => text.length >= FULL_NAME_UNITS),
  };
}

/** The union of several questions, each key and text once: a page asks the index only once. */
export function joinQuestions(questions: readonly Question[]): Question {
  return {
    keys: distinct(questions.flatMap(({ keys }) => keys)),
    texts: distinct(questions.flatMap(({ texts }) => texts)),
  };
}
