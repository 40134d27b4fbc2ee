/** What a listed unit says of an act itself. */
export const reply = {
  'reply.heading': '该单位的回应（{date}）',
  'reply.note': '这是该单位自己的说法，由名单的发布者登载；处理以官方原文为准。',
  'reply.source': '回应的原文',
  'reply.cited': '该单位于{date}回应：“{text}”',
  'reply.citedAt': '回应的原文：{url}',
  'reply.column': '该单位的回应',
} as const satisfies Record<string, string>;
