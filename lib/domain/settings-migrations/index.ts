import { v1ToV2 } from './v1-to-v2';

/** Settings as some version stored them, fields unchecked. */
export type StoredFields = Record<string, unknown>;

/** The version that is written now. A new one needs a step below, and an example in the tests. */
export const SETTINGS_VERSION = 2;

/** `STEPS[n]` leads from version n to n + 1. A step may throw on what it cannot read. */
export const STEPS: Record<number, (fields: StoredFields) => StoredFields> = { 1: v1ToV2 };
