export {
  CALL_TOPICS,
  type CallTopic,
  CHANNELS,
  type ChannelId,
  suggestChannels,
} from './channels';
export { type Cited, type CitedList, citation } from './citation';
export {
  CALL_FIELD_CAP,
  CALL_FIELDS,
  type CallField,
  type CallForm,
  callFault,
  complaintText,
  EMPTY_CALL,
} from './complaint';
export { mailHref, parseContact } from './contact';
export { disagreementTexts } from './disagreements';
export { relatedReason } from './evidence';
export { LOOKUP_EXAMPLES } from './examples';
export { labelText, shownOrNull } from './label';
export { bannerWords, inStyle, markWords, toMarkView } from './mark';
export { appIdText, displayName, identifierText, regionText } from './names';
export { isSameSubject } from './others';
export {
  type PageEvidence,
  REPORT_REASONS,
  type ReportReason,
  reportSubject,
  reportText,
} from './report';
export { LAW_REGISTER, RIGHTS, type Right, rightsFor } from './rights';
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
export { windowTexts } from './window';
