import { TIERS } from '../../../lib/domain/verdict';
import { TRAPS, TRUE_KINDS, type Trap, type TrueKind } from '../truth/types';
import type { JudgedRow } from './truth';

/** Counting the rows of `truth/`: what is found of each kind of true page, what is said of each trap. */

type TrueJudged = JudgedRow & { row: { kind: TrueKind } };
type TrapJudged = JudgedRow & { row: { trap: Trap } };

export const isTrue = (each: JudgedRow): each is TrueJudged => 'kind' in each.row;
export const isTrap = (each: JudgedRow): each is TrapJudged => 'trap' in each.row;

const rank = (tier: (typeof TIERS)[number]): number => TIERS.indexOf(tier);
const isSure = ({ said }: JudgedRow): boolean =>
  said !== null && (said.tier === 'identified' || said.tier === 'named');

/** Found: said at least as surely as the label, with the label's relation where it has one. */
function isFound({ row, said }: JudgedRow): boolean {
  if (!('kind' in row) || !said) return false;
  const { tier, relation } = row.called;
  return rank(said.tier) <= rank(tier) && (relation === undefined || said.relation === relation);
}

/** Said more surely than the label: wrong, whoever's page it is. */
const isOver = ({ row, said }: JudgedRow): boolean =>
  'kind' in row && said !== null && rank(said.tier) < rank(row.called.tier);

export type TrapFault = 'is' | 'names' | 'possible' | 'related';

/** What is wrong of a trap's verdict, or null: the worst of it. */
function faultOf(each: JudgedRow): TrapFault | null {
  const { row, said } = each;
  if ('kind' in row) return null;
  if (isSure(each) && said?.relation === 'is') return 'is';
  if (isSure(each) && row.most !== 'names') return 'names';
  if (said?.tier === 'possible' && (row.most === 'silent' || row.most === 'none'))
    return 'possible';
  return said?.tier === 'related' && row.most === 'none' ? 'related' : null;
}

export interface KindTally {
  kind: TrueKind;
  rows: number;
  found: number;
  /** The share that must be found, or null. */
  least: number | null;
}

export function kindTallies(judged: readonly JudgedRow[]): KindTally[] {
  const kinds = Object.entries(TRUE_KINDS) as [TrueKind, number | null][];
  return kinds.map(([kind, least]) => {
    const ours = judged.filter((each) => isTrue(each) && each.row.kind === kind);
    return { kind, rows: ours.length, found: ours.filter(isFound).length, least };
  });
}

export type TrapTally = { trap: Trap; rows: number; learned: number } & Record<TrapFault, number>;

export function trapTallies(judged: readonly JudgedRow[]): TrapTally[] {
  return TRAPS.map((trap) => {
    const ours = judged.filter((each) => isTrap(each) && each.row.trap === trap);
    const count = (fault: TrapFault): number =>
      ours.filter((each) => faultOf(each) === fault).length;
    return {
      trap,
      rows: ours.length,
      is: count('is'),
      names: count('names'),
      possible: count('possible'),
      related: count('related'),
      learned: ours.filter(({ learned }) => learned).length,
    };
  });
}

/** How many rows were said `possible`, and how many of them may be. */
export function possiblePrecision(judged: readonly JudgedRow[]): { said: number; right: number } {
  const said = judged.filter((each) => each.said?.tier === 'possible');
  return { said: said.length, right: said.filter((each) => faultOf(each) === null).length };
}

const POSSIBLE_PRECISION = 0.9;
/** Rows that the project promises to hold. */
const LEAST_TRAPS = 250;
const LEAST_TRUE = 150;

/** What is worse than it may be, in words; empty when nothing is. */
export function truthFaults(judged: readonly JudgedRow[]): string[] {
  const kinds = kindTallies(judged);
  const traps = trapTallies(judged);
  const { said, right } = possiblePrecision(judged);
  const [held, owned] = [judged.filter(isTrap).length, judged.filter(isTrue).length];
  return [
    ...(held < LEAST_TRAPS ? [`${held} trap pages, and ${LEAST_TRAPS} are promised`] : []),
    ...(owned < LEAST_TRUE ? [`${owned} true pages, and ${LEAST_TRUE} are promised`] : []),
    ...traps.flatMap(({ trap, is, names, related, learned }) => [
      ...(is > 0 ? [`${trap}: ${is} said to be the subject's`] : []),
      ...(names > 0 ? [`${trap}: ${names} named`] : []),
      ...(related > 0 ? [`${trap}: ${related} with a line where none may be`] : []),
      ...(learned > 0 ? [`${trap}: ${learned} learned`] : []),
    ]),
    ...kinds.flatMap(({ kind, rows, found, least }) =>
      least !== null && found < least * rows ? [`${kind}: ${found} of ${rows} found`] : [],
    ),
    ...(right < POSSIBLE_PRECISION * said ? [`possible: ${right} of ${said} right`] : []),
    ...judged.flatMap((each) => (isOver(each) ? [`said too surely: ${lineOf(each)}`] : [])),
  ];
}

/** The row's words, for a person who looks for the cause. */
export function lineOf({ row, said, learned }: JudgedRow): string {
  const { page } = row;
  const text =
    page.surface === 'query'
      ? page.query
      : page.surface === 'website'
        ? page.site.html
            .replace(/^[\s\S]*?<title>|<nav>.*<\/nav>/g, '')
            .replace(/<[^>]+>|\s+/g, ' ')
        : JSON.stringify(page.card);
  const meant = 'kind' in row ? `${row.kind}: ${row.called.tier}` : `${row.trap}: ${row.most}`;
  const found = said ? `${said.tier} (${said.relation})` : 'nothing';
  return `${meant} | ${found}${learned ? ', learned' : ''} | ${row.entry} | ${text.replace(/\s+/g, ' ').trim()}`;
}

/** Rows whose verdict is not what the label asks for. */
export const truthMisses = (judged: readonly JudgedRow[]): JudgedRow[] =>
  judged.filter((each) =>
    'kind' in each.row ? !isFound(each) || isOver(each) : each.learned || faultOf(each) !== null,
  );
