import { z } from '../../domain/zod';
import { FieldSchema, textWithin } from './decisions';

/** What a person does with an item, and how the page sends it. */

const ActionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('accept') }),
  z.object({
    do: z.literal('correct'),
    field: FieldSchema,
    text: textWithin(40_000),
  }),
  z.object({ do: z.literal('reject'), reason: textWithin(2000) }),
  z.object({ do: z.literal('later'), days: z.number() }),
  z.object({ do: z.literal('keep') }),
  z.object({ do: z.literal('lifted'), on: textWithin(10) }),
]);

/** What a person may do with an item. */
export type Action = z.infer<typeof ActionSchema>;

const ActSchema = z.object({
  key: textWithin(40_000),
  action: ActionSchema,
});

/** An action on an item. */
export type Act = z.infer<typeof ActSchema>;

/** An action that cannot be; the message says why and what to do, in Chinese. */
export class ReviewFault extends Error {
  override name = 'ReviewFault';
}

/** What the page sends, checked before anything is done with it. Throws a `ReviewFault` for anything else. */
export function readAct(body: string): Act {
  try {
    return ActSchema.parse(JSON.parse(body));
  } catch {
    throw new ReviewFault('看不懂这个请求，请刷新后重试');
  }
}
