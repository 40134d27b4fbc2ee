import type { Sanction, SubjectReply } from '../domain/entry';
import { dayText } from './dates';
import type { Translate } from './messages/translate';

/** A listed unit's reply to an act, in words: below the act, never in its place. */
interface ReplyView extends Pick<SubjectReply, 'text'> {
  title: string;
  /** The author of the reply. */
  note: string;
  source?: { label: string; url: string };
}

export function replyView(t: Translate, { reply }: Sanction): ReplyView | null {
  if (!reply) return null;
  const { text, on, source } = reply;
  return {
    title: t('reply.heading', { date: dayText(t, on) }),
    text,
    note: t('reply.note'),
    ...(source !== undefined && { source: { label: t('reply.source'), url: source } }),
  };
}

/** The same in a citation, a fact each; nothing if there is none. */
export function replyCited(t: Translate, { reply }: Sanction): string[] {
  if (!reply) return [];
  const { text, on, source } = reply;
  return [
    t('reply.cited', { date: dayText(t, on), text }),
    ...(source === undefined ? [] : [t('reply.citedAt', { url: source })]),
  ];
}
