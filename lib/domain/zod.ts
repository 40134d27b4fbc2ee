/**
 * The one place that imports Zod. MV3's content security policy forbids `new Function`, which Zod's
 * compiled validators use, so the interpreter is switched on before the first schema exists.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
