import { z } from '../../domain/zod';
import { FIELDS, type Field } from '../../tables/column-names';
import { ReviewFault } from './session';

/** What the page sends, checked before anything is done with it. */

const text = (most: number) => z.string().check(z.maxLength(most));

const ActSchema = z.object({
  key: text(10_000),
  action: z.discriminatedUnion('do', [
    z.object({ do: z.literal('accept') }),
    z.object({
      do: z.literal('correct'),
      field: z.enum(FIELDS as [Field, ...Field[]]),
      text: text(40_000),
    }),
    z.object({ do: z.literal('reject'), reason: text(2000) }),
    z.object({ do: z.literal('later'), days: z.number() }),
    z.object({ do: z.literal('keep') }),
    z.object({ do: z.literal('lifted'), on: text(10) }),
  ]),
});

/** Throws a `ReviewFault` for anything else. */
export function readAct(body: string): z.infer<typeof ActSchema> {
  try {
    return ActSchema.parse(JSON.parse(body));
  } catch {
    throw new ReviewFault('看不懂这个请求，请刷新后重试');
  }
}
