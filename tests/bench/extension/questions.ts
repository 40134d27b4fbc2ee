import type { Entry } from '../../../lib/domain/entry';
import type { PageSubject } from '../../../lib/domain/page-subject';

/** A message as the worker takes it. */
export interface Message {
  name: string;
  payload: unknown;
}

const nameOf = (entry: Entry | undefined): string => entry?.names[0]?.text ?? '';
const hostOf = (entry: Entry | undefined): string => entry?.identifiers[0]?.value ?? '';

function subjectOf(ref: number, entry: Entry | undefined): PageSubject {
  if (entry)
    return {
      ref,
      url: `https://${hostOf(entry)}/`,
      title: nameOf(entry),
      snippet: '示例简介：小学初中课程，名师辅导，欢迎来电咨询报名。',
    };
  return {
    ref,
    url: `https://other-${ref}.example.net/course`,
    title: `暑期英语数学培训班第${ref}期 - 示例资讯网`,
    snippet: '家长如何选择培训机构？本文介绍课程、老师、学费与退费办法，供您参考。',
  };
}

/** A results page; one result in ten is one of the listed entries. */
export function pageMessage(results: number, listed: readonly Entry[]): Message {
  const subjects = Array.from({ length: results }, (_, ref) =>
    subjectOf(ref, ref % 10 === 3 ? listed[Math.floor(ref / 10)] : undefined),
  );
  return {
    name: 'judge',
    payload: { site: 'bing', recognised: results, subjects, fresh: true, gone: [] },
  };
}

/** One key after another of a part of a name, as the popup asks. */
export const keystrokes = (listed: readonly Entry[]): Message[] =>
  listed.slice(0, 5).flatMap((entry) => {
    const part = nameOf(entry).slice(5, 9);
    return [2, 3, 4].map((length) => ({
      name: 'lookup',
      payload: { text: part.slice(0, length) },
    }));
  });

/** A request that there is not: the worker answers with an error and does nothing. */
export const NOTHING: Message = { name: 'nothing', payload: {} };
