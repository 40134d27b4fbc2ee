import { normaliseName } from '../index/normalise';
import { hostChain } from '../schema/host';
import { TEXT_CAP } from '../schema/limits';
import type { PageSubject } from '../schema/subject';
import { FULL_NAME_UNITS } from './names';
import { onceFor } from './once';
import { readPage } from './page';
import { shortSegmentsOf } from './segments';

/** What the index is asked; the strings are those of `lib/index/terms.ts`. */
export interface Questions {
  keys: string[];
  /** Normalised texts in which names of four and more units may stand. */
  texts: string[];
}

const KEYS_CAP = 64;

const isShort = (text: string): boolean => text.length > 1 && text.length < FULL_NAME_UNITS;
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

function ask(subject: PageSubject): Questions {
  const { host, title, provider, app } = readPage(subject);
  const texts = [title, provider, app?.name, app?.developer, app?.operator].flatMap(
    (each) => each?.text || [],
  );
  const keys = [
    ...(host === null ? [] : hostChain(host).map((each) => `host:${each}`)),
    ...(app?.id ? [`app:${app.id}`] : []),
    ...(app?.uscc ? [`uscc:${app.uscc}`] : []),
    ...(app?.filing ? [`icp:${app.filing}`] : []),
    ...[...shortSegmentsOf(title), ...texts.filter(isShort)].map((name) => `name:${name}`),
  ];
  return {
    keys: distinct(keys).slice(0, KEYS_CAP),
    texts: distinct(texts).filter((text) => text.length >= FULL_NAME_UNITS),
  };
}

/**
 * The questions of one page subject, each once and bounded. Snippets only support and are not asked. Kept
 * with the subject: it is judged by them too.
 */
export const questionsOf = onceFor(ask);

/** The questions of a search query: entries that may bear it as a name. */
export function queryQuestions(query: string): Questions {
  const text = normaliseName(query.slice(0, TEXT_CAP));
  if (text.length < FULL_NAME_UNITS) return { keys: text ? [`name:${text}`] : [], texts: [] };
  return { keys: [], texts: [text] };
}
