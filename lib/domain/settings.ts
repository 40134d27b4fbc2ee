import { lazily } from './by-key';
import { DEFAULT_SETTINGS } from './default-settings';
import { type Fields, isFields } from './fields';
import { z } from './zod';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where marks can be: search pages, app stores, listings of institutions, and websites themselves. */
export type Surface = keyof z.infer<ReturnType<typeof surfacesSchema>>;

/** A pill with words and date, or with icon and date alone. */
const MARK_STYLES = ['full', 'compact'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

const MARK_SIZES = ['normal', 'large'] as const;
export type MarkSize = (typeof MARK_SIZES)[number];

/** How our own views look; `system` follows the browser. */
const THEMES = ['system', 'light', 'dark'] as const;

const flag = () => z._default(z.boolean(), true);

const surfacesSchema = lazily(() =>
  z.object({ search: flag(), stores: flag(), listings: flag(), websites: flag() }),
);

/**
 * The user's settings. A missing field takes its default. `stored-settings.ts` stores them and reads those of earlier
 * versions; a change of this shape needs a new version and a step there.
 */
export const settingsSchema = lazily(() =>
  z.object({
    language: z._default(z.enum(['auto', ...LANGUAGES]), DEFAULT_SETTINGS.language),
    showNamed: flag(),
    showPossible: flag(),
    surfaces: z._default(surfacesSchema(), DEFAULT_SETTINGS.surfaces),
    markStyle: z._default(z.enum(MARK_STYLES), DEFAULT_SETTINGS.markStyle),
    markSize: z._default(z.enum(MARK_SIZES), DEFAULT_SETTINGS.markSize),
    theme: z._default(z.enum(THEMES), DEFAULT_SETTINGS.theme),
    learnHosts: flag(),
    keepRecent: flag(),
    showChanges: flag(),
  }),
);

export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

type Shape = Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>>;
type Tell = (place: string, isKnown: boolean) => void;

const soundOf = (values: Fields, shape: Shape, tell: Tell): Fields =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const isKnown = Object.hasOwn(shape, name);
      const isSound = isKnown && shape[name]?.safeParse(value).success;
      if (!isSound) tell(name, isKnown);
      return isSound;
    }),
  );

/**
 * The sound ones among some settings, and among the kinds of pages in them. `tell` gets the place of each other one:
 * `surfaces.stores`. If all kinds of pages are wrong, `surfaces` is left out.
 */
export function soundFields(values: Fields, tell: Tell): Fields {
  const { surfaces, ...others } = values;
  const { shape } = settingsSchema();
  if (!isFields(surfaces)) return soundOf(values, shape, tell);
  const kinds = soundOf(surfaces, surfacesSchema().shape, (name, isKnown) =>
    tell(`surfaces.${name}`, isKnown),
  );
  const isAny = Object.keys(kinds).length > 0 || !Object.keys(surfaces).length;
  return soundOf(isAny ? { ...others, surfaces: kinds } : others, shape, tell);
}

type Changes<Shape extends Record<string, z.ZodMiniDefault>> = {
  [Name in keyof Shape]: z.ZodMiniExactOptional<Shape[Name]['_zod']['def']['innerType']>;
};

/** Each field may be missing, and is then not filled in (Zod fills a default in even where it is optional). */
const changesOf = <Shape extends Record<string, z.ZodMiniDefault>>(shape: Shape) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, { _zod }]) => [name, z.exactOptional(_zod.def.innerType)]),
  ) as Changes<Shape>;

/** A change as a view sends it: the changed fields only. */
export const settingsChangeSchema = lazily(() =>
  z.object({
    ...changesOf(settingsSchema().shape),
    surfaces: z.exactOptional(z.object(changesOf(surfacesSchema().shape))),
  }),
);

export type SettingsChange = z.infer<ReturnType<typeof settingsChangeSchema>>;

/** `settings` with a change. Fields that the change does not name stay. */
export const changeSettings = (settings: Settings, change: SettingsChange): Settings => ({
  ...settings,
  ...change,
  surfaces: { ...settings.surfaces, ...change.surfaces },
});
