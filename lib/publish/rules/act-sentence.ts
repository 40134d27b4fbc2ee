import { pattern } from '../../text/expressions';
import {
  leftOut,
  NOT_DONE,
  OF_NOUGHT,
  OPEN,
  type ReadClause,
  readClause,
  UNKNOWN,
} from './act-clause';
import { ACTS, NO_ACTS, REFERRED } from './act-phrases';
import { IMPOSED, ONTO } from './act-words';
import { AT_THEM, TALKS_TO_SOMEBODY } from './done-to-others';
import { isThreat } from './not-done';
import { followsOn, isOnAnother, leadsOn } from './plain-acts';

/** What the clauses of a sentence say was done, once each has heard those beside it. */

/** List numbers and joining words at the beginning of a clause, and no year of a day: 2026.8.11. */
const LEAD =
  /^(?:\(?(?:[\d一二三四五六七八九十]+|[IVX]{1,4}|[ivx]{1,4})(?:\)|、|\.(?!\d))|并|且|同时)+/;
const EMPTY = /^[\d一二三四五六七八九十().元]*$/;

/** Clauses of a sentence. 并将其教师列入黑名单 is said of others than what stands before it. */
const CLAUSES = new RegExp(`,|(?=\\(逾期|(?:并|同时)将[^,;]{0,20}${ONTO})`);
/** What a clause lists: 警告、罚款. */
const ITEMS = /[、+/]/;

/** The reasons of what an office does, or tells, that is no act. */
const AIMLESS = NO_ACTS.map(([, reason]) => reason).filter((reason) => reason !== REFERRED);

/** A clause of which others make it doubtful that it was done. */
const doubted = (clause: ReadClause): ReadClause =>
  clause.kinds.length === 0
    ? clause
    : {
        ...clause,
        kinds: [],
        open: [...clause.open, ...clause.kinds],
        left: [leftOut(clause.text, OPEN, true)],
      };

/** Does a clause leave out a phrase for one of these reasons? */
const leaves = ({ left }: ReadClause, ...reasons: string[]): boolean =>
  left.some(({ reason }) => reasons.includes(reason));

/**
 * Does a clause name no act at all? It may speak of those beside it: 据媒体报道. One that is undone or another's does not.
 */
const isNoAct = (clause: ReadClause): boolean => leaves(clause, UNKNOWN, ...AIMLESS);

/** Whom or what a clause is about stands before its act: 对校长警告, and not 约谈教师. */
const namesBehind = (text: string): boolean => ACTS.some(([phrase]) => text.search(phrase) > 0);

/** An order to mend came first, so that its day has passed: 经责令改正，逾期未改正，决定罚款5万元. */
const PAST_DUE =
  /经[^;的]{0,12}(?:责令|要求|通知|督促|催告|整改|约谈)[^;的]{0,20}逾期|逾期[^;的将]{1,14},(?:[现我本]|局|机关|依法)*(?:决定|被)/u;

/** Is the act of a clause another's, or none, by words that stand before it? 对其罚款0元 says nothing of what follows. */
const isDisclaimed = (clause: ReadClause): boolean =>
  clause.kinds.length + clause.open.length === 0 &&
  namesBehind(leaves(clause, NOT_DONE) ? clause.text.replace(OF_NOUGHT, '') : clause.text);

/** It says by itself whom it is done to. */
const ITS_OWN = /^(?:并|同时|另)*(?:[对将把]|责令|当事人|机构|公司|学校|单位|由)/u;

/** So it does behind what was not done: 不予罚款、给予警告. */
const GIVEN_INSTEAD = pattern`${ITS_OWN.source}|^(?:仅|决定)*(?:给予|予以)`;

/** 对校长警告，罚款1万元 goes on about the head; what is done to nobody but units does not. */
const AT_SOMEBODY = /^(?:[^,;]{0,8})[对将把]/u;
const isPersonal = ({ kinds }: ReadClause): boolean =>
  kinds.every((kind) => kind === 'penalty' || kind === 'warning' || kind === 'blacklist');

/** What is asked of one of a list, or denied of it, is so of all behind it: 处罚种类包括警告、罚款, 对校长警告、罚款. */
function asListed(items: ReadClause[], isChoice: boolean): ReadClause[] {
  // 罚款/警告/吊销(选填): of what a stroke parts, nobody can tell which was chosen.
  if (isChoice && items.some(({ left }) => left.some(({ isUnsure }) => isUnsure)))
    return items.map(doubted);
  const at = items.findIndex((item) => leaves(item, OPEN) || isDisclaimed(item));
  const first = items[at];
  if (first === undefined) return items;
  const isOwn = leaves(first, NOT_DONE) ? GIVEN_INSTEAD : ITS_OWN;
  return items.map((item, each) => (each > at && !isOwn.test(item.text) ? doubted(item) : item));
}

/** What is one, whatever marks its parts: 无罚款、警告等处罚记录, 机构、从业人员黑名单, 对其、法定代表人分别罚款. */
const ONE_OF: readonly RegExp[] = [
  /(?:无|没有|未受过?|未发现|不存在)[^;。,]{0,80}?等[^;。,]{0,8}(?:记录|情形|情况)/gu,
  /(?:机构|单位|企业|学校)、(?=[^,;、]{0,8}人员[^,;、]{0,6}黑名单)/gu,
  /对(?:其|当事人|该[^,;、]{0,4}?(?:公司|校|机构|单位|中心|园))、/gu,
];
const joined = (sentence: string): string =>
  ONE_OF.reduce(
    (text, one) => text.replace(one, (words) => words.replace(/[、+/]/gu, '和')),
    sentence,
  );

/** One act or another, and nobody can tell which: 罚款，或警告. */
const EITHER = pattern`[,、]或者?(?:处以?|给予|予以)?(?:${IMPOSED}|停)`;

/** The office speaks. */
const GIVES = /^(?:给予|予以|决定|处|暂扣)|责令|没收/;

/**
 * A threat reaches to the end of its sentence: 逾期未改的，吊销办学许可证. So does a clause before the first act that does
 * not lead on to it: 据媒体报道，已吊销办学许可证. What may take an act back reaches to the beginning: 罚款5万元，尚未送达.
 */
function readSentence(sentence: string): ReadClause[] {
  let isThreatened = false;
  let isTold = false;
  let isOthers = false;
  let isTalkedTo = false;
  const isPastDue = PAST_DUE.test(sentence);
  let isDoubtful = EITHER.test(sentence);
  let isDone = false;
  let mayStand = true;
  const clauses = joined(sentence)
    .split(CLAUSES)
    .flatMap((part) => {
      const words = part.replace(LEAD, '');
      const items = part.split(ITEMS).flatMap((item) => {
        const clause = item.replace(LEAD, '');
        if (EMPTY.test(clause)) return [];
        isThreatened ||= isThreat(isPastDue ? clause.replace('逾期', '') : clause);
        return readClause(clause, isThreatened);
      });
      const isAtThem = isTalkedTo && AT_THEM.test(words);
      if (isAtThem || ITS_OWN.test(words)) isOthers = isAtThem;
      const read =
        isDoubtful || (isOthers && items.every(isPersonal))
          ? items.map(doubted)
          : asListed(items, part.includes('/'));
      isTalkedTo = TALKS_TO_SOMEBODY.test(words);
      isOthers ||= items.some((item) => isDisclaimed(item) && AT_SOMEBODY.test(item.text));
      isDone ||= read.some(({ kinds }) => kinds.length > 0);
      isTold ||= isDone || GIVES.test(part);
      isDoubtful ||= !isTold && items.some(isNoAct) && !leadsOn(words);
      mayStand &&=
        !isOnAnother(words) &&
        (!(isDone && items.length > 0 && items.every((item) => leaves(item, UNKNOWN))) ||
          followsOn(words));
      return read;
    });
  return mayStand ? clauses : clauses.map(doubted);
}

/** The words that lead to a numbered list, and its numbers but the first. */
const LIST_HEAD = /([^:,]{1,40}):\(?[1一①][).、](?!\d)/;
const NEXT_NUMBER = /^\(?(?:[2-9]|[二三四五六七八九十])[).、]/;

/** What is asked of the words before a numbered list is asked of all of it: 处罚种类包括：（一）警告；（二）罚款. */
export function readSentences(sentences: string[]): ReadClause[] {
  let isDoubtful = false;
  return sentences.flatMap((sentence) => {
    const [, head] = LIST_HEAD.exec(sentence) ?? [];
    isDoubtful = head === undefined ? isDoubtful && NEXT_NUMBER.test(sentence) : !leadsOn(head);
    const clauses = readSentence(sentence);
    return isDoubtful ? clauses.map(doubted) : clauses;
  });
}
