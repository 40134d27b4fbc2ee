export { createTranslator, type Translate } from './all';
export { pickLanguage } from './language';
export type { Teller } from './told';
export type { MessageKey } from './zh-CN';
