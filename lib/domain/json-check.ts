import { isFields } from './fields';

/**
 * Checks of what a worker reads at each start, made of the schemas at build time (`lib/build/checks.ts`), since Zod and
 * its schemas cost a start several milliseconds. Zod stays the only definition: it judges each value that is refused
 * here, and a property test compares the two.
 */

/** The keywords of JSON Schema that are understood: those that Zod writes for these schemas. Lengths are UTF-16 units. */
export interface JsonSchema {
  type?: 'string' | 'boolean' | 'integer' | 'null' | 'array' | 'object';
  enum?: readonly unknown[];
  anyOf?: readonly JsonSchema[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  maxItems?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** Stands for a value that the schema may not accept. */
export const REFUSED = Symbol('refused');

/** The value as the schema gives it, without unknown and absent keys; or `REFUSED`. */
export function checkedBy(schema: JsonSchema, value: unknown): unknown {
  if (schema.anyOf) {
    const [result = REFUSED] = schema.anyOf
      .map((each) => checkedBy(each, value))
      .filter((each) => each !== REFUSED);
    return result;
  }
  switch (schema.type) {
    case 'string':
      return isText(schema, value) ? value : REFUSED;
    case 'boolean':
      return typeof value === 'boolean' ? value : REFUSED;
    case 'integer':
      return isInteger(schema, value) ? value : REFUSED;
    case 'null':
      return value === null ? value : REFUSED;
    case 'array':
      return itemsOf(schema, value);
    case 'object':
      return fieldsOf(schema, value);
    default:
      return REFUSED;
  }
}

function isText({ enum: known, maxLength = Infinity, pattern }: JsonSchema, value: unknown) {
  if (typeof value !== 'string' || value.length > maxLength) return false;
  return (known?.includes(value) ?? true) && (!pattern || new RegExp(pattern).test(value));
}

const isInteger = ({ minimum = -Infinity, maximum = Infinity }: JsonSchema, value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum && value <= maximum;

function itemsOf({ items = {}, maxItems = Infinity }: JsonSchema, value: unknown): unknown {
  if (!Array.isArray(value) || value.length > maxItems) return REFUSED;
  const checked = Array.from(value, (each) => checkedBy(items, each));
  return checked.includes(REFUSED) ? REFUSED : checked;
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, value: unknown): unknown {
  if (!isFields(value)) return REFUSED;
  const checked: [string, unknown][] = [];
  for (const [name, schema] of Object.entries(properties)) {
    const field = value[name];
    if (field === undefined && !required.includes(name)) continue;
    const result = checkedBy(schema, field);
    if (result === REFUSED) return REFUSED;
    checked.push([name, result]);
  }
  return Object.fromEntries(checked);
}
