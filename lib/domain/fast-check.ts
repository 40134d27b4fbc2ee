import { isFields } from './fields';
import { REFUSED } from './json-check';
import type { z } from './zod';

/**
 * Zod's interpreter costs 20 µs an entry, and without `new Function`, which the content security policy forbids, it has
 * no faster way. So a schema is turned into closures once. Zod stays the only definition: the closures are made of the
 * schema's own parts, Zod judges every value that they refuse, and a property test compares the two.
 */

/**
 * The value as the schema gives it: the very same value if nothing changes, a copy if text was trimmed or unknown keys
 * are left out, or `REFUSED`.
 */
type Check = (value: unknown) => unknown;

type Definition = z.core.$ZodTypes['_zod']['def'];

/**
 * The closures of a schema of JSON values. Throws for an unknown kind of schema or check, so that a schema that
 * outgrows this file is noticed at once.
 */
export function fastCheck(schema: z.core.$ZodType): Check {
  const definition = schema._zod.def as Definition;
  return withChecks(ofType(definition, schema), definition.checks ?? []);
}

function ofType(definition: Definition, schema: z.core.$ZodType): Check {
  switch (definition.type) {
    case 'string':
      return (value) => (typeof value === 'string' ? value : REFUSED);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : REFUSED);
    case 'enum': {
      const values = schema._zod.values as ReadonlySet<unknown>;
      return (value) => (values.has(value) ? value : REFUSED);
    }
    case 'optional': {
      const inner = fastCheck(definition.innerType);
      return (value) => (value === undefined ? value : inner(value));
    }
    case 'array':
      return ofArray(fastCheck(definition.element));
    case 'object':
      if (definition.catchall) break;
      return ofObject(Object.entries(definition.shape));
  }
  throw new TypeError(`no fast check of ${definition.type}`);
}

function ofArray(element: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return REFUSED;
    let result: unknown[] = value;
    for (let at = 0; at < value.length; at++) {
      const item = element(value[at]);
      if (item === REFUSED) return REFUSED;
      if (item === value[at]) continue;
      if (result === value) result = value.slice();
      result[at] = item;
    }
    return result;
  };
}

function ofObject(shape: readonly (readonly [string, z.core.$ZodType])[]): Check {
  const keys = shape.map(([key]) => key);
  const checks = shape.map(([, schema]) => fastCheck(schema));
  return (fields) => {
    if (!isFields(fields)) return REFUSED;
    let same = 0;
    for (let at = 0; at < keys.length; at++) {
      const field = fields[keys[at] as string];
      const result = (checks[at] as Check)(field);
      if (result === REFUSED) return REFUSED;
      if (result === field && field !== undefined) same++;
    }
    if (Object.keys(fields).length === same) return fields;
    return copyOf(keys.map((key, at) => [key, checks[at]?.(fields[key])]));
  };
}

/** A copy as Zod makes it: known keys in the schema's order, without absent ones. */
const copyOf = (fields: readonly (readonly [string, unknown])[]): unknown =>
  Object.fromEntries(fields.filter(([, value]) => value !== undefined));

/** Checks in their order, each on the result of the one before. */
function withChecks(start: Check, checks: readonly z.core.$ZodCheck<never>[]): Check {
  const steps = [start, ...checks.map(ofCheck)];
  const [first = start, second, ...rest] = steps;
  if (!second) return first;
  return (value) => {
    let result = first(value);
    if (result !== REFUSED) result = second(result);
    for (let at = 0; at < rest.length && result !== REFUSED; at++)
      result = (rest[at] as Check)(result);
    return result;
  };
}

function ofCheck(check: z.core.$ZodCheck<never>): Check {
  const definition = check._zod.def as z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef;
  const accepts = (isGood: (value: never) => unknown): Check => {
    return (value) => (isGood(value as never) ? value : REFUSED);
  };
  switch (definition.check) {
    case 'min_length':
      return accepts(({ length }: { length: number }) => length >= definition.minimum);
    case 'max_length':
      return accepts(({ length }: { length: number }) => length <= definition.maximum);
    case 'overwrite':
      return (value) => definition.tx(value as never);
    case 'custom':
      return accepts(definition.fn as (value: never) => unknown);
    case 'string_format': {
      const { pattern } = definition;
      if (!pattern || pattern.global || pattern.sticky) break;
      return accepts((text: string) => pattern.test(text));
    }
  }
  throw new TypeError(`no fast check of ${definition.check}`);
}
