import { addDays, type Day, dayOfInstant, daysBetween } from '../../domain/day';
import type { Entry, Sanction } from '../../domain/entry';
import { endOf, IDENTIFIER_FRESH_DAYS } from '../../domain/lifecycle';
import { ruleOf } from '../../domain/sanction-rules';
import type { Check } from '../check/checks';
import { ALARMS } from '../collect/alarms';
import type { CollectedNotice, Ledger } from '../collect/ledger';
import type { Source } from '../collect/sources';
import type { RowResult } from '../entries/draft';
import { type Built, errorsOf } from '../entries/from-rows';
import { STALE } from '../entries/identifiers';
import { someOf } from '../rules/text-parts';
import type { Standing } from './queue';
import { GONE_STATES, OPEN_STATES, type State } from './states';
import { WORDS } from './words';

/** How a list and what it is fed from stand, for a person and for a scheduled job. */

/** 0: nothing to do; 10: something is; 20: something is overdue, or an alarm stands. */
export const EXITS = { nothing: 0, todo: 10, overdue: 20 } as const;
type Urgency = keyof typeof EXITS;

/** One line of the report, below its heading. */
interface StatusLine {
  text: string;
  urgency: Urgency;
}

export interface Section {
  title: string;
  lines: readonly StatusLine[];
}

/** A source that nobody looked at for so many days was forgotten. */
const FORGOTTEN_DAYS = 14;
const SOON_DAYS = 30;
const PERIODS = [30, 60, 90];
/** Names that one line tells. */
const TOLD = 8;

const line = (text: string, urgency: Urgency = 'nothing'): StatusLine => ({ text, urgency });

const listed = (names: readonly string[]): string => someOf([...new Set(names)], '家', TOLD);

/** `已经撤销：甲、乙`, and nothing where there are no names. */
const namesLine = (what: string, names: readonly string[], urgency?: Urgency): StatusLine[] =>
  names.length > 0 ? [line(`${what}：${listed(names)}`, urgency)] : [];

function sourceLine(
  { id, authority }: Source,
  { lastLooks }: Ledger,
  notices: readonly CollectedNotice[],
  standings: readonly Standing[],
  asOf: Day,
) {
  const at = lastLooks.get(id);
  const own = new Set(notices.map(({ url }) => url));
  const open = standings.filter(
    ({ batch, state }) => own.has(batch.source) && OPEN_STATES.has(state),
  );
  const fresh = new Set(open.map(({ batch }) => batch.source)).size;
  const counts = `共 ${notices.length} 篇，其中 ${fresh} 篇有待审核的内容`;
  if (at === undefined) return line(`${authority}（${id}）：还没有看过；运行 collect`, 'todo');
  const day = dayOfInstant(at);
  const ago = daysBetween(day, asOf);
  const isForgotten = ago > FORGOTTEN_DAYS;
  const looked = `上次看是 ${day}（${ago} 天前）`;
  return line(
    `${authority}（${id}）：${looked}，${counts}${isForgotten ? `；已超过 ${FORGOTTEN_DAYS} 天没有看，运行 collect` : ''}`,
    isForgotten ? 'overdue' : 'nothing',
  );
}

/** Per source the last look and what is new; then alarms that stand. */
export function sourceSection(
  sources: readonly Source[],
  ledger: Ledger,
  standings: readonly Standing[],
  asOf: Day,
): Section {
  // A kept page that is gone is told in the section of the review.
  const alarms = ledger.alarms.filter(
    ({ ended, kind, url }) => !ended && !(kind === 'gone' && ledger.pages.has(url)),
  );
  const { notices } = ledger;
  const lacking = notices.filter(({ missing }) => missing.length > 0);
  return {
    title: '来源',
    lines: [
      ...sources.map((source) =>
        sourceLine(
          source,
          ledger,
          notices.filter((each) => each.source === source.id),
          standings,
          asOf,
        ),
      ),
      ...namesLine(
        '有附件没有取到、其中的行没有读',
        lacking.map(({ title }) => title),
      ),
      ...alarms.map(({ source, kind, text, since }) =>
        line(`警报·${source}·${ALARMS[kind].words}（${since} 起）：${text}`, 'overdue'),
      ),
    ],
  };
}

const itemNames = (standings: readonly Standing[]): string[] =>
  standings.map(({ item }) => item.name);

/** What waits for a person, and what is withheld until one decides. */
export function reviewSection(standings: readonly Standing[]): Section {
  const countLine = (wanted: State, urgency?: Urgency): StatusLine[] => {
    const count = standings.filter(({ state }) => state === wanted).length;
    return count > 0 ? [line(`${WORDS['zh-CN'].states[wanted]}：${count} 行`, urgency)] : [];
  };
  const gone = standings.filter(({ state }) => GONE_STATES.has(state));
  const withheld = gone.filter(({ isWithheld }) => isWithheld);
  const open = gone.filter(({ isWithheld }) => !isWithheld);
  const lifted = standings.filter(({ liftedOn }) => liftedOn !== undefined);
  const openNotices = new Set(
    standings.filter(({ state }) => OPEN_STATES.has(state)).map(({ batch }) => batch),
  );
  // A notice whose rows are all decided was looked at.
  const miscounted = [...openNotices].flatMap(({ miscount, title }) => (miscount ? title : []));
  return {
    title: '审核',
    lines: [
      ...countLine('waiting', 'todo'),
      ...countLine('changed', 'todo'),
      ...namesLine('原文不见了、须在 30 天内核实', itemNames(open), 'todo'),
      ...namesLine('原文不见了、决定之前不登载', itemNames(withheld), 'overdue'),
      ...countLine('undone', 'overdue'),
      ...namesLine('已经撤销', itemNames(lifted)),
      ...namesLine('公告所说的数目与读出的行数对不上', miscounted, 'todo'),
      ...countLine('later'),
    ],
  };
}

const displayName = ({ names }: Entry): string => names[0]?.text ?? '';

/** Every act of the entries, with whose it is. */
const actsOf = (entries: readonly Entry[]): { name: string; act: Sanction }[] =>
  entries.flatMap((entry) => entry.sanctions.map((act) => ({ name: displayName(entry), act })));

/** What ends within 30, 60 and 90 days, each act once, in the first period that holds it. */
function endSection({ entries }: Built, asOf: Day): Section {
  const acts = actsOf(entries).map(({ name, act }) => ({ name, end: endOf(act) }));
  let from = 0;
  const lines = PERIODS.flatMap((days) => {
    const own = acts.filter(({ end }) => end > addDays(asOf, from) && end <= addDays(asOf, days));
    const period = from === 0 ? `${days} 天内` : `${from + 1} 到 ${days} 天`;
    from = days;
    return own.length > 0
      ? line(`${period}：${own.length} 项，${listed(own.map(({ name }) => name))}`)
      : [];
  });
  return { title: '将到期（到期自动不再显示）', lines };
}

const rowNames = (results: readonly RowResult[]): string[] => results.map(({ name }) => name);

/** Rows for which a publish would stop. */
function errorSection({ results }: Built): Section {
  const errors = errorsOf(results);
  return {
    title: '有错误的行（build 会停下，见 build --dry-run）',
    lines: namesLine(`${errors.length} 行`, rowNames(errors), 'todo'),
  };
}

/** What `verify` says of the published list, where it is not all well: an end that is near or over. */
export const publishedSection = (checks: readonly Check[]): Section => ({
  title: '已发布的名单（详见 verify）',
  lines: checks.flatMap(({ name, state, detail }) =>
    state === 'ok' ? [] : line(`${name}：${detail}`, state === 'fail' ? 'overdue' : 'todo'),
  ),
});

/** What wants a new look at its source, so that it stays or comes back. */
function lookSection({ entries, results }: Built, asOf: Day): Section {
  const isState = ({ kind }: Sanction) => ruleOf(kind).class === 'state';
  const states = actsOf(entries).filter(
    ({ act }) => isState(act) && endOf(act) <= addDays(asOf, SOON_DAYS),
  );
  const stateNames = new Set(states.map(({ name }) => name));
  const due = results.filter(
    ({ lookBy, name }) => lookBy !== undefined && lookBy > asOf && !stateNames.has(name),
  );
  const over = results.filter(({ lookBy }) => lookBy !== undefined && lookBy <= asOf);
  const first = due.flatMap(({ lookBy }) => lookBy ?? []).sort()[0];
  return {
    title: '要再核对原文的（核对后填“核验日期”）',
    lines: [
      ...namesLine('经营异常名录，须查是否已移出', [...stateNames], 'todo'),
      ...namesLine(`30 天内要核对，最早的在 ${first} 前`, rowNames(due), 'todo'),
      ...namesLine('已因没有核对而不登载', rowNames(over), 'overdue'),
    ],
  };
}

/** Which hosts, numbers and phones want a new check. */
function identifierSection({ entries, results }: Built, asOf: Day): Section {
  const due = entries.flatMap((entry) =>
    entry.identifiers
      .filter(({ kind }) => kind === 'host' || kind === 'app' || kind === 'phone')
      .filter(
        ({ verifiedOn }) => addDays(verifiedOn, IDENTIFIER_FRESH_DAYS) <= addDays(asOf, SOON_DAYS),
      )
      .map(({ value }) => `${displayName(entry)}（${value}）`),
  );
  const over = results.filter(({ remarks }) => remarks.some(({ text }) => text.includes(STALE)));
  return {
    title: '要再核验的网址、应用、电话（网址用 check-hosts）',
    lines: [
      ...namesLine('30 天内满 180 天', due, 'todo'),
      ...namesLine('已满 180 天，不再登载', rowNames(over), 'overdue'),
    ],
  };
}

/** Rows that their own table says are lifted. */
function liftedSection({ results }: Built): Section {
  const lifted = results.filter(({ fate, lookBy }) => fate === 'expired' && !lookBy);
  return {
    title: '表中已撤销或期满的行（可以留着，不会登载）',
    lines: namesLine(`${lifted.length} 行`, rowNames(lifted)),
  };
}

/** What there is to do about the rows of the tables. */
export const tableSections = (built: Built, asOf: Day): Section[] => [
  errorSection(built),
  lookSection(built, asOf),
  identifierSection(built, asOf),
  endSection(built, asOf),
  liftedSection(built),
];

/** The report, and the most urgent of its lines. */
export function statusReport(sections: readonly Section[]): { lines: string[]; urgency: Urgency } {
  const lines = sections.flatMap(({ title, lines: own }) =>
    own.length === 0
      ? []
      : [`${title}`, ...own.map(({ text, urgency }) => `  ${MARKS[urgency]} ${text}`)],
  );
  const all = sections.flatMap(({ lines: own }) => own.map(({ urgency }) => urgency));
  const urgency = all.includes('overdue') ? 'overdue' : all.includes('todo') ? 'todo' : 'nothing';
  return { lines, urgency };
}

const MARKS: Record<Urgency, string> = { nothing: '·', todo: '→', overdue: '！' };
