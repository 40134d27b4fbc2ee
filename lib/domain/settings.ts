import { z } from './zod';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where marks can be: search pages, app stores, listings of institutions, and websites themselves. */
export type Surface = keyof z.infer<typeof SurfacesSchema>;

/** A pill with words and date, or with icon and date alone. */
const MARK_STYLES = ['full', 'compact'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

const MARK_SIZES = ['normal', 'large'] as const;
export type MarkSize = (typeof MARK_SIZES)[number];

const SurfacesSchema = z.object({
  search: z._default(z.boolean(), true),
  stores: z._default(z.boolean(), true),
  listings: z._default(z.boolean(), true),
  websites: z._default(z.boolean(), true),
});

/**
 * What the user can set. A missing field takes its default. How it is stored, and what becomes of
 * settings that an earlier version stored, is in `stored-settings.ts`; a change of this shape needs a
 * new version and a step in `settings-migrations/`.
 */
export const SettingsSchema = z.object({
  /** `auto` follows the browser. */
  language: z._default(z.enum(['auto', ...LANGUAGES]), 'auto'),
  /** Marks of the tiers `named` and `possible`; what is `identified` is always marked. */
  showNamed: z._default(z.boolean(), true),
  showPossible: z._default(z.boolean(), true),
  /** Kinds of pages that are marked at all. */
  surfaces: z._default(SurfacesSchema, SurfacesSchema.parse({})),
  markStyle: z._default(z.enum(MARK_STYLES), 'full'),
  markSize: z._default(z.enum(MARK_SIZES), 'normal'),
  /** Remember in this browser which hosts showed a listed operator in their footer. */
  learnHosts: z._default(z.boolean(), true),
  /** Keep the latest lookups of the popup in this browser. */
  keepRecent: z._default(z.boolean(), true),
  /** Tell in the popup what an update of a list changed. */
  showChanges: z._default(z.boolean(), true),
});

export type Settings = z.infer<typeof SettingsSchema>;
export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({});

type Changes<Shape extends Record<string, z.ZodMiniDefault>> = {
  [Name in keyof Shape]: z.ZodMiniExactOptional<Shape[Name]['_zod']['def']['innerType']>;
};

/** Each field may be missing, and is then not filled in (Zod fills a default in even where it is optional). */
const changesOf = <Shape extends Record<string, z.ZodMiniDefault>>(shape: Shape) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, { _zod }]) => [name, z.exactOptional(_zod.def.innerType)]),
  ) as Changes<Shape>;

/** What a page sends to be saved: the fields that were changed, and no others. */
export const SettingsChangeSchema = z.object({
  ...changesOf(SettingsSchema.shape),
  surfaces: z.exactOptional(z.object(changesOf(SurfacesSchema.shape))),
});

export type SettingsChange = z.infer<typeof SettingsChangeSchema>;

/** `settings` with a change; what the change does not name stays as it is. */
export const changeSettings = (settings: Settings, change: SettingsChange): Settings => ({
  ...settings,
  ...change,
  surfaces: { ...settings.surfaces, ...change.surfaces },
});
