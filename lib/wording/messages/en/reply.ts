import type { reply as keys } from '../zh-CN/reply';

export const reply: Record<keyof typeof keys, string> = {
  'reply.heading': 'What this organisation replied ({date})',
  'reply.note':
    'These are the organisation’s own words, published by the list’s publisher; for the act itself, the official original prevails.',
  'reply.source': 'Original of the reply',
  'reply.cited': 'The organisation replied on {date}: “{text}”',
  'reply.citedAt': 'Original of the reply: {url}',
  'reply.column': 'Reply of the organisation',
};
