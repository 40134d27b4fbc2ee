import { maximumOf } from '../../domain/lifecycle';
import { ruleOf, type SanctionKind } from '../../domain/sanction-kinds';
import { ACTS, NO_ACTS, ORDERS, SUMMARY, THREATENED, UNDONE } from './phrases';

/** A phrase of which no record is made, and why. */
interface LeftOut {
  text: string;
  reason: string;
  /** It speaks of an act, and we do not know of which. */
  isUnsure: boolean;
}

/** What a decision says was done. */
export interface Decision {
  /** Those of its acts that may be shown longest, in the order of `ACTS`; a state stands beside them. */
  kinds: SanctionKind[];
  left: LeftOut[];
}

const NOT_DONE = '没有作出、已经撤销或附有条件';
const UNKNOWN = '不能确定是哪一种处理，请照决定书的用语写明';
const MAX_SHOWN = 40;

const SPEAKS_OF_AN_ACT = /责令|吊销|暂扣|取缔|关停|停办|停业|处罚|许可|执照|名单/;
/** List numbers and joining words at the beginning of a clause. */
const LEAD = /^(?:\(?[\d一二三四五六七八九十]+[).]|并|且|同时)+/;
const EMPTY = /^[\d一二三四五六七八九十().元]*$/;

interface Clause {
  kinds: SanctionKind[];
  left: LeftOut[];
}

function readClause(clause: string, isThreatened: boolean): Clause {
  const leave = (reason: string, isUnsure = false): Clause => ({
    kinds: [],
    left: [{ text: clause.slice(0, MAX_SHOWN), reason, isUnsure }],
  });
  if (isThreatened || UNDONE.test(clause)) return leave(NOT_DONE);
  const isToMend = clause.includes('整改');
  const kinds = ACTS.filter(([phrase]) => phrase.test(clause))
    .map(([, kind]) => kind)
    .filter((kind) => !isToMend || !ORDERS.has(kind));
  if (kinds.length > 0 || SUMMARY.test(clause)) return { kinds, left: [] };
  const [, reason] = NO_ACTS.find(([phrase]) => phrase.test(clause)) ?? [];
  return reason ? leave(reason) : leave(UNKNOWN, SPEAKS_OF_AN_ACT.test(clause));
}

/** A threat reaches to the end of its sentence: 逾期未改的，吊销办学许可证. */
function readSentence(sentence: string): Clause[] {
  let isThreatened = false;
  return sentence.split(/[,、+/]/).flatMap((part) => {
    const clause = part.replace(LEAD, '');
    if (EMPTY.test(clause)) return [];
    isThreatened ||= THREATENED.test(clause);
    return readClause(clause, isThreatened);
  });
}

/** A fine or a warning on the spot is minor. */
const onTheSpot = (kind: SanctionKind): SanctionKind =>
  kind === 'penalty' || kind === 'warning' ? 'summary-penalty' : kind;

/** Of several acts in one decision those count whose class is the gravest; a state is no act. */
function gravest(kinds: readonly SanctionKind[]): SanctionKind[] {
  const longest = Math.max(...kinds.map(maximumOf));
  return kinds.filter((kind) => ruleOf(kind).class === 'state' || maximumOf(kind) === longest);
}

/**
 * What 处理结果 or 处罚内容 says was done, by whole phrases. A clause that says that something was not
 * done, was undone or may yet come counts for nothing; what is not certain is left out, with its reason.
 * `document`, a decision's number or title, tells one that was made on the spot.
 */
export function readDecision(result: string, document = ''): Decision {
  const text = result
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const clauses = text.split(/[;。\n]/).flatMap(readSentence);
  const isSummary = SUMMARY.test(text) || SUMMARY.test(document);
  const done = new Set(clauses.flatMap(({ kinds }) => kinds));
  const kinds = ACTS.map(([, kind]) => kind).filter((kind) => done.has(kind));
  return {
    kinds: [...new Set(gravest(isSummary ? kinds.map(onTheSpot) : kinds))],
    left: clauses.flatMap(({ left }) => left),
  };
}
