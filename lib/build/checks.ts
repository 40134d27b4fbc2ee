import { settingsSchema } from '../domain/settings';
import { z } from '../domain/zod';
import { REQUESTS } from '../messages/to-worker';

/** The checks of `domain/json-check.ts`, as text: JSON is read faster than code. */

/** What Zod's JSON Schema says beside the keywords that a check understands. Unknown keys are left out, not refused. */
const SAID_BESIDE: ReadonlySet<string> = new Set(['$schema', 'default', 'additionalProperties']);

const textOf = (value: unknown): string =>
  JSON.stringify(value, (key, each) => (SAID_BESIDE.has(key) ? undefined : each));

/** Of each request that a page may make, by its name. */
function pageChecks(): string {
  const ofPages = Object.entries(REQUESTS).filter(([, { from }]) => from === 'page');
  return textOf(
    Object.fromEntries(
      ofPages.map(([name, { payload }]) => [name, z.toJSONSchema(payload(), { io: 'input' })]),
    ),
  );
}

/** What `lib/generated/checks.ts` holds. */
export const checks = () => ({
  PAGE_CHECKS: pageChecks(),
  SETTINGS_CHECK: textOf(z.toJSONSchema(settingsSchema(), { io: 'output' })),
});
