import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { vectorsText } from './vectors';

/** `tsx tests/vectors/generate.ts` writes `list-v1.json` anew; its bytes depend on nothing but the code. */
await writeFile(fileURLToPath(new URL('./list-v1.json', import.meta.url)), await vectorsText());
