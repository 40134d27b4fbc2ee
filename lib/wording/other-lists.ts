import { onceFor } from '../domain/by-key';
import { type Day, daysBetween } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import type { EntryView } from '../domain/entry-view';
import { byList, firstOfEach, ofCandidate, ofRef, sharedAmong } from '../domain/fair-shares';
import { areApart } from '../domain/identifiers';
import { shownSanctions } from '../domain/lifecycle';
import { arePlusAlike } from '../match/evidence/apps';
import { type NameForm, nameForm } from '../match/names/entry-names';
import { datedLabel, labelText, markLabel, type ShownVerdict } from './label';
import type { Translate } from './messages/translate';
import { displayName, headingText, nameKeys, usccOf } from './names';
import { withoutStop } from './sanction-line';

/** Other entries beside a shown one: the same subject elsewhere, and other subjects. */

/** Further listed subjects that are named one by one. */
const NAMED_OTHERS = 3;

const formOf = (name: string | undefined): NameForm | undefined =>
  name === undefined ? undefined : nameForm(name);

/** The names by which an entry is compared, made once: each mark of a page asks for those of all its entries. */
const comparedNames = onceFor(({ names, app }: Entry) => ({
  legal: formOf(names.find(({ kind }) => kind === 'legal')?.text),
  app: formOf(app?.name),
  developer: formOf(app?.developer),
}));

/** Lists write brackets, spaces and characters of one name in their own ways. */
const isEqual = (a: NameForm | undefined, b: NameForm | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.printed === b.printed || (a.text === b.text && arePlusAlike(a.printed, b.printed)));

/**
 * Do two entries, of the same or of different lists, stand for one subject? For presentation only
 * (DESIGN section 4, rule 11): by credit code, else by registered name and no other code or place; apps
 * by name and known developer, since one operator has many apps and one app name many operators.
 */
export function isSameSubject(a: Entry, b: Entry): boolean {
  const [own, other] = [comparedNames(a), comparedNames(b)];
  if (a.app || b.app) return isEqual(own.app, other.app) && isEqual(own.developer, other.developer);
  const code = usccOf(a);
  return (code && code === usccOf(b)) || (isEqual(own.legal, other.legal) && !areApart(a, b));
}

/** The entries among some that stand for an entry's subject on other lists. */
export const onOtherLists = <Of extends EntryView>(
  all: readonly Of[],
  { ref, entry }: Pick<EntryView, 'ref' | 'entry'>,
): Of[] => all.filter((each) => each.ref.list !== ref.list && isSameSubject(each.entry, entry));

function otherText(t: Translate, other: ShownVerdict): string {
  const heading = headingText(t, other.candidate.entry);
  if (other.tier === 'named' && other.relation === 'names')
    return t('mark.alsoNames', { heading, label: labelText(t, other.shown) });
  const key = other.tier === 'possible' ? 'mark.alsoPossible' : 'mark.alsoOther';
  return t(key, { heading, label: markLabel(t, other) });
}

const entryOf = ({ candidate }: ShownVerdict): Entry => candidate.entry;

/** The subjects of one list, each by its first item. */
export const distinctSubjects = <Of>(own: readonly Of[], entryOf: (each: Of) => Entry): Of[] =>
  own.filter(
    (each, at) => !own.slice(0, at).some((other) => isSameSubject(entryOf(other), entryOf(each))),
  );

/** Verdicts without those that the same list tells of the same subject before. */
function distinctVerdicts(others: readonly ShownVerdict[]): ShownVerdict[] {
  const lists = [...byList(others, ofCandidate).values()];
  const kept = new Set(lists.flatMap((own) => distinctSubjects(own, entryOf)));
  return others.filter((each) => kept.has(each));
}

/**
 * Other listed subjects that the same page subject matched, by name: those of other lists first, since a banner has
 * room for one, each list with its share and under its name. Then namesakes of the head's own list, as a number.
 */
export function alsoTexts(
  t: Translate,
  head: ShownVerdict,
  others: readonly ShownVerdict[],
): string[] {
  const { list } = head.candidate.ref;
  const name = nameForm(displayName(entryOf(head)));
  const distinct = distinctVerdicts(others);
  const own = distinct.filter(({ candidate }) => candidate.ref.list === list);
  const further = own.filter((each) => !isEqual(nameForm(displayName(entryOf(each))), name));
  const namesakes = own.length - further.length;
  const rest = [...distinct.filter((each) => !own.includes(each)), ...further];
  const named = sharedAmong(rest, NAMED_OTHERS, ofCandidate).map((other) => {
    const text = otherText(t, other);
    const { ref, listTitle } = other.candidate;
    return ref.list === list ? text : t('mark.alsoOfList', { list: listTitle, text });
  });
  const more = rest.length - named.length;
  return [
    ...named,
    ...(namesakes > 0 ? [t('mark.alsoSameName', { n: namesakes })] : []),
    ...(more > 0 ? [t('mark.alsoMore', { n: more })] : []),
  ];
}

/** How a list says that an act no longer holds; null if it does not say so. */
function contested(
  sanction: Sanction,
  today: Day,
): Exclude<Sanction['status'], 'active'> | 'ended' | null {
  if (sanction.status !== 'active') return sanction.status;
  // Only an end that the list states counts; our own windows do not.
  return sanction.publishedUntil && sanction.publishedUntil <= today ? 'ended' : null;
}

/** The digits of a document's number: 〔2026〕1号 and [2026] 01 号 are one. */
export const digitsOf = ({ document = '' }: Sanction): string =>
  document.normalize('NFKC').replace(/\D+0*/g, ' ').trim();

/** Do their documents' numbers, where both have one, tell two acts apart? */
function areNumberedApart(a: Sanction, b: Sanction): boolean {
  const [left, right] = [digitsOf(a), digitsOf(b)];
  return left !== '' && right !== '' && left !== right;
}

/** Units of a day that are known. A year has many acts, and tells of none. */
const KNOWN_UNITS = { day: 10, month: 7, year: 0, unknown: 0 };

/** The words of a document's number, which tell a fine of an office from its order of that number. */
const wordsOf = ({ document = '' }: Sanction): string =>
  document.normalize('NFKC').replace(/[^\p{L}]|[字第号]/gu, '');

/** A number that says whose it is: 余市监罚〔2026〕7号. Any office has a 行政处罚决定书〔2026〕7号, and a 2026年第3批. */
const OF_AN_OFFICE =
  /^(?!关于|行政|处罚|责令|限期|整改|决定|通[报知]|公[告示])\p{sc=Han}{3,12}[^\p{L}\d]?20\d\d/u;

const saysWhose = ({ document = '' }: Sanction): boolean =>
  OF_AN_OFFICE.test(document.normalize('NFKC'));

/**
 * Is it one decision, by its number and its office, however a list writes that, if the number says whose it is
 * (余市监罚〔2026〕7号)? One list may tell its fine, and one the order in it to stop.
 */
const isOneDecision = (a: Sanction, b: Sanction): boolean =>
  digitsOf(a) !== '' &&
  digitsOf(a) === digitsOf(b) &&
  (a.authority === b.authority || (saysWhose(a) && wordsOf(a) === wordsOf(b)));

/** Days between a decision and its publication, by either of which a list may date an act. */
const DATED_APART = 31;

/**
 * May two lists tell one act: of one kind or decision, and of one notice, number, day or month? One may know the day,
 * and one the month. One page may hold acts of years, so acts that are further apart are two.
 */
function mayBeSameAct(a: Sanction, b: Sanction): boolean {
  const [own, other] = [a.decidedOn, b.decidedOn];
  const units = Math.min(KNOWN_UNITS[own.precision], KNOWN_UNITS[other.precision]);
  // The first of the month, where one of them knows no more.
  const dayOf = ({ day }: typeof own): Day => day.slice(0, units).padEnd(KNOWN_UNITS.day, '-01');
  const apart = units === 0 ? null : Math.abs(daysBetween(dayOf(own), dayOf(other)));
  const [isOfOneKind, isOne] = [a.kind === b.kind, isOneDecision(a, b)];
  return (
    (isOfOneKind || isOne) &&
    (apart === 0 ||
      ((apart === null || apart <= DATED_APART) &&
        (a.source === b.source || (isOfOneKind && isOne)))) &&
    !areNumberedApart(a, b)
  );
}

/** Is it one decision of one year by its whole number? A bare one (1号) comes again each year. */
const isNumberedAlike = (a: Sanction, b: Sanction): boolean =>
  isOneDecision(a, b) &&
  wordsOf(a) === wordsOf(b) &&
  a.decidedOn.day.slice(0, 4) === b.decidedOn.day.slice(0, 4);

/**
 * Do two lists tell one and the same act, for certain: an office's of one kind, and of one number or day? Two that are told
 * as two are never wrong. A lift is told of what may be the act, since lists write an authority in their own ways.
 */
export const isSameAct = (a: Sanction, b: Sanction): boolean =>
  a.kind === b.kind &&
  a.authority === b.authority &&
  (isNumberedAlike(a, b) ||
    (a.decidedOn.day === b.decidedOn.day && a.decidedOn.precision === b.decidedOn.precision)) &&
  mayBeSameAct(a, b);

/** May they be one subject, also by an earlier name? For contradictions alone, whose acts have to agree too. */
const mayBeSameSubject = (a: Entry, b: Entry): boolean =>
  isSameSubject(a, b) || (!areApart(a, b) && nameKeys(a).some((key) => nameKeys(b).includes(key)));

/** Another list's entry with the one act that says of a shown one (`told`) that it no longer holds, and how. */
interface Contradiction extends EntryView {
  how: NonNullable<ReturnType<typeof contested>>;
  told: Sanction;
}

/** What the entries of other lists say against shown acts of an entry. */
export function against(
  { ref, entry }: Pick<EntryView, 'ref' | 'entry'>,
  all: readonly EntryView[],
  today: Day,
): Contradiction[] {
  const acts = shownSanctions(entry, today);
  const isOver = (act: Sanction) => contested(act, today);
  // Acts are compared last: a list may have very many of other subjects.
  const others = all.filter(
    (other) =>
      other.ref.list !== ref.list &&
      other.entry.sanctions.some(isOver) &&
      mayBeSameSubject(entry, other.entry),
  );
  return others.flatMap((other) =>
    other.entry.sanctions.flatMap((act) => {
      const how = isOver(act);
      const alike = how ? acts.filter((own) => mayBeSameAct(own, act)) : [];
      const told = alike.find(({ decidedOn }) => decidedOn.day === act.decidedOn.day) ?? alike[0];
      return how && told
        ? { ...other, entry: { ...other.entry, sanctions: [act] }, how, told }
        : [];
    }),
  );
}

/** Contradictions of an act by one list: a list that was made to fill the page has no more. */
export const DISAGREEMENTS = 3;

/**
 * Sentences on shown acts that another list calls lifted, revoked, disputed or over: which act, as that list tells it,
 * since one day may have several, and whose if it is not of the first one's subject. It hides nothing (no list lifts
 * another's entry: DESIGN section 4, rule 11), but it is told beside the act. `told`: where not all acts are told, the
 * dates in those that are; a list has a few sentences on them.
 */
export function disagreementTexts(
  t: Translate,
  shown: readonly EntryView[],
  others: readonly EntryView[],
  today: Day,
  told?: ReadonlySet<Sanction['decidedOn']>,
): string[] {
  const [head] = shown;
  const textsOf = ({ entry: own }: EntryView, { entry, listTitle, how, told }: Contradiction) =>
    entry.sanctions.map((act) => {
      // A day that its list does not know is not told: the act above has one.
      const { decidedOn } = act.decidedOn.precision === 'unknown' ? told : act;
      const isOfHead = !head || own === head.entry || isSameSubject(own, head.entry);
      const whose = isOfHead ? [] : headingText(t, own);
      const parts = [whose, datedLabel(t, [{ ...act, decidedOn }]), act.document ?? []].flat();
      const what = withoutStop(parts.join(' · '));
      return t('disagree.of', { list: listTitle, what, how: t(`disagree.${how}`) });
    });
  const texts = shown.flatMap((view) => {
    const all = against(view, others, today);
    const said = told
      ? firstOfEach(
          all.filter((each) => told.has(each.told.decidedOn)),
          DISAGREEMENTS * told.size,
          ofRef,
        )
      : all;
    return said.flatMap((each) => textsOf(view, each));
  });
  return [...new Set(texts)];
}
