import { settingsSchema } from '../domain/settings';
import { z } from '../domain/zod';
import { REQUESTS } from '../messages/to-worker';

/** What `domain/json-check.ts` understands: keywords of JSON Schema, and the checks of Zod that these keywords tell whole. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'type enum anyOf properties required items maxItems maxLength pattern minimum maximum'.split(' '),
);
const CHECKS: ReadonlySet<string> = new Set(
  'max_length greater_than number_format string_format'.split(' '),
);

type Options = NonNullable<Parameters<typeof z.toJSONSchema>[1]>;
type Node = Parameters<NonNullable<Options['override']>>[0];

/** Throws for what a check would not look at, so that a schema that outgrows it is noticed at once. */
function demandKnown({ zodSchema, jsonSchema, path }: Node): void {
  const { checks = [] } = zodSchema._zod.def;
  const flags = checks.flatMap(({ _zod: { def } }) =>
    'pattern' in def && def.pattern instanceof RegExp ? def.pattern.flags : '',
  );
  const unknown = [
    ...Object.keys(jsonSchema).filter((keyword) => !KEYWORDS.has(keyword)),
    ...checks.flatMap(({ _zod: { def } }) => (CHECKS.has(def.check) ? [] : def.check)),
    ...flags.filter(Boolean),
  ];
  if (unknown.length > 0) throw new TypeError(`no check of ${unknown} at ${path.join('.')}`);
}

/**
 * The JSON Schema of a value. Unknown keys are left out there and here, and not refused. `isWhole`: no field may be
 * missing, not even one that has a default, which Zod then fills in.
 */
export function checkOf(schema: z.core.$ZodType, isWhole = false): object {
  const { $schema, ...check } = z.toJSONSchema(schema, {
    io: isWhole ? 'output' : 'input',
    override(node) {
      if (isWhole) {
        delete node.jsonSchema.default;
        delete node.jsonSchema.additionalProperties;
      }
      demandKnown(node);
    },
  });
  return check;
}

/** What `lib/generated/checks.ts` holds, as text: JSON is read faster than code. */
export function checks(): { PAGE_CHECKS: string; SETTINGS_CHECK: string } {
  const ofPages = Object.entries(REQUESTS)
    .filter(([, { from }]) => from === 'page')
    .map(([name, { payload }]) => [name, checkOf(payload())]);
  return {
    PAGE_CHECKS: JSON.stringify(Object.fromEntries(ofPages)),
    SETTINGS_CHECK: JSON.stringify(checkOf(settingsSchema(), true)),
  };
}
