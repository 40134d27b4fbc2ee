export { certaintyText, evidenceTexts, relatedReason } from './evidence';
export { labelText, leading, shownOrNull } from './label';
export { type MarkInput, markWords, toMarkView } from './mark';
export { displayName, headingText, identifierText, regionText } from './names';
export { sanctionLine, sanctionView, sanctionViews } from './sanction-line';
export type { Match } from './shown-match';
export { faultText, healthText, howText, notListed, queryLine } from './states';
