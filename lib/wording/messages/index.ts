export { pickLanguage } from './language';
export { createTranslator, isInMemory, loadTranslator, type Translate } from './translate';
export type { MessageKey } from './zh-CN';
