import type { reply as keys } from '../zh-CN/reply';

export const reply: Record<keyof typeof keys, string> = {
  'reply.heading': '該單位的回應（{date}）',
  'reply.note': '這是該單位自己的說法，由名單的發布者登載；處理以官方原文為準。',
  'reply.source': '回應的原文',
  'reply.cited': '該單位於{date}回應：「{text}」',
  'reply.citedAt': '回應的原文：{url}',
  'reply.column': '該單位的回應',
};
