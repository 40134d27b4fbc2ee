import type { Entry } from '../domain/entry';
import {
  type Evidence,
  type EvidenceKind,
  isKeyKind,
  ruleOfEvidence,
  type Verdict,
} from '../domain/verdict';
import { dayText } from './dates';
import { isOperatorOnly, isUnverified, type Shown } from './label';
import type { Translate } from './messages/translate';
import type { MessageKey } from './messages/zh-CN';
import { appIdText, nameAround } from './names';
import { bareVersion } from './sanction-line';

/** Does it rest on a number that the page only prints, where anyone can type it? */
const isByNumber = ({ evidence: [first] }: Verdict): boolean =>
  first !== undefined && ruleOfEvidence(first.kind).isNumber === true;

/** `“示例在线”（版本 7.4.620）`: the app of a shown sanction, with its notified version if it has one. */
function operatedApp(t: Translate, entry: Entry, shown: Shown): string {
  const name = entry.app?.name ?? '';
  const version = shown.find((sanction) => sanction.version !== undefined)?.version;
  return version
    ? t('operated.version', { name, version: bareVersion(version) })
    : t('operated.app', { name });
}

/** Said of a page that carries a listed name and shows nothing of its own that says whose it is. */
const namesText = (t: Translate, { evidence }: Verdict): string =>
  t(
    evidence.some(({ field }) => field === 'title')
      ? 'certainty.title-name'
      : 'certainty.said-name',
  );

/** May the page be somebody else's? Then that is said before the act, and gravity gives no colour. */
export const isDoubtful = ({ tier, relation }: Verdict): boolean =>
  tier === 'possible' || relation === 'names';

/** How sure, in words: `网址一致`, `单位名称一致，请核对`, `可能同名，请核对`. */
export function certaintyText(t: Translate, verdict: Verdict, shown: Shown): string {
  if (verdict.evidence.some((evidence) => evidence.branch)) return t('certainty.branch');
  if (isUnverified(verdict)) return t('certainty.unverified');
  if (verdict.tier === 'named' && verdict.relation === 'names') return namesText(t, verdict);
  if (isOperatorOnly(verdict) && verdict.tier !== 'possible')
    return t('certainty.operator', { app: operatedApp(t, verdict.candidate.entry, shown) });
  if (verdict.evidence[0]?.kind === 'learned-site') return t('certainty.learned-site');
  if (verdict.tier === 'named')
    return t(isByNumber(verdict) ? 'certainty.number' : 'certainty.named');
  if (verdict.tier !== 'identified') return t('certainty.possible');
  const key = verdict.evidence.map(({ kind }) => kind).find(isKeyKind);
  return key ? t(`certainty.${key}`) : t('certainty.identified');
}

/** Words for what is no printed name of its own but a part of a longer one, by the kind of evidence. */
const PART_TEXTS = {
  'brand-and-region': 'evidence.part-and-region',
  'brand-and-operator': 'evidence.part-and-operator',
  query: 'evidence.part-of-name',
} as const satisfies Partial<Record<EvidenceKind, MessageKey>>;

const isOfPart = (kind: EvidenceKind): kind is keyof typeof PART_TEXTS =>
  Object.hasOwn(PART_TEXTS, kind);

/** Evidence by any name or key but an operator's app. */
function plainText(
  t: Translate,
  { kind, value, seenOn }: Evidence & { kind: Exclude<EvidenceKind, 'education-operator'> },
  entry: Entry,
): string {
  const name = isOfPart(kind) ? nameAround(entry, value) : null;
  if (name !== null && isOfPart(kind)) return t(PART_TEXTS[kind], { value, name });
  const text = t(`evidence.${kind}`, { value: kind === 'app-id' ? appIdText(value) : value });
  return seenOn ? t('evidence.visited', { text, date: dayText(t, seenOn) }) : text;
}

function evidenceText(
  t: Translate,
  { tier, candidate }: Verdict,
  evidence: Evidence,
  shown: Shown,
): string {
  const { kind, value, field } = evidence;
  const isPossible = tier === 'possible';
  if (kind === 'education-operator') {
    const app = operatedApp(t, candidate.entry, shown);
    if (isPossible) return t('evidence.possible-operator', { value, app });
    return t(field === 'title' ? 'evidence.title-operator' : 'evidence.education-operator', {
      value,
      app,
    });
  }
  if (isPossible && isKeyKind(kind))
    return t('evidence.unverified', { value: kind === 'app-id' ? appIdText(value) : value });
  return plainText(t, { ...evidence, kind }, candidate.entry);
}

/** The evidence of a verdict, one sentence each. A branch is told as such. */
export function evidenceTexts(t: Translate, verdict: Verdict, shown: Shown): string[] {
  const texts = verdict.evidence.map((evidence) => evidenceText(t, verdict, evidence, shown));
  if (verdict.evidence.some((evidence) => evidence.branch)) texts.push(t('evidence.branch'));
  return [...new Set(texts)];
}

/** Why an entry relates to the page without marking anything on it: its first evidence in words. */
export function relatedReason(t: Translate, verdict: Verdict): string {
  const [first] = verdict.evidence;
  if (!first) return t('certainty.possible');
  const { kind, value } = first;
  if (first.contested) return t('evidence.contested', { value });
  if (kind === 'education-operator') return t('evidence.general-operator', { value });
  return plainText(t, { ...first, kind }, verdict.candidate.entry);
}
