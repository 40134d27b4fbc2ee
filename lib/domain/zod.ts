/**
 * The one place that imports Zod. MV3's content security policy forbids `new Function`, which Zod's
 * compiled validators use, so the interpreter is switched on before the first schema exists.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * A schema that is made when it is first asked for. Making a schema costs about 30 µs a field. Making all of them took
 * a starting worker 5 ms, and a verdict needs one.
 */
export function lazily<Schema>(make: () => Schema): () => Schema {
  let schema: Schema | undefined;
  return () => {
    schema ??= make();
    return schema;
  };
}

export { z };
