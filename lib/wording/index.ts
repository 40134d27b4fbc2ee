export { disagreementTexts } from './disagreements';
export { relatedReason } from './evidence';
export { labelText, shownOrNull } from './label';
export { bannerWords, inStyle, markWords, toMarkView } from './mark';
export { displayName, identifierText, regionText } from './names';
export { isSameSubject } from './others';
export { sanctionLine, sanctionView, sanctionViews } from './sanction-line';
export type { Match } from './shown-match';
export {
  faultText,
  faultWords,
  healthText,
  howText,
  notListed,
  queryLine,
  websiteTexts,
} from './states';
