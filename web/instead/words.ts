import type { Messages } from '../../lib/wording/messages/zh-CN';

/** Texts that the web edition says in its own words: `web.<key>` in place of `<key>`. */
const OTHERWISE = [
  'coverage.nothing',
  'error.internal',
  'fault.unknown-format',
  'fault.wrong-root',
  'list.newer',
] as const satisfies readonly (keyof Messages)[];

type Needed = Pick<Messages, `web.${(typeof OTHERWISE)[number]}`>;

/** The messages that stand in the place of others. */
export const otherwise = (messages: Needed): Partial<Messages> =>
  Object.fromEntries(OTHERWISE.map((key) => [key, messages[`web.${key}`]]));

/** All messages of a language as the web edition says them. */
export const inWebEdition = (messages: Messages): Messages => ({
  ...messages,
  ...otherwise(messages),
});
