export { pickLanguage } from './language';
export { createTranslator, type Translate } from './translate';
export type { MessageKey } from './zh-CN';
