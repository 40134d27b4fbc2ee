/**
 * The one place that imports Zod. MV3's content security policy forbids `new Function`, which Zod's
 * compiled validators use, so the interpreter is switched on before the first schema exists.
 *
 * A schema is made `lazily`: it costs about 30 µs a field, and all of them took a starting worker 5 ms.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
