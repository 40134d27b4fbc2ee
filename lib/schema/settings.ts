import { z } from './zod';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the user can set; kept in `storage.local` under `settings`. A missing field takes its default. */
export const SettingsSchema = z.object({
  /** `auto` follows the browser. */
  language: z._default(z.enum(['auto', ...LANGUAGES]), 'auto'),
  /** The `possible` tier can be switched off. */
  showPossible: z._default(z.boolean(), true),
  /** Remember in this browser which hosts showed a listed operator in their footer. */
  learnHosts: z._default(z.boolean(), true),
});

export type Settings = z.infer<typeof SettingsSchema>;
export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({});
