import type { reply as keys } from '../zh-CN/reply';

export const reply: Record<keyof typeof keys, string> = {
  'reply.heading': 'What this subject replied ({date})',
  'reply.note':
    'These are the subject’s own words, published by whoever publishes the list; for the act itself the official original counts.',
  'reply.source': 'Original of the reply',
  'reply.cited': 'The subject replied on {date}: “{text}”',
  'reply.citedAt': 'Original of the reply: {url}',
  'reply.column': 'Reply of the subject',
};
