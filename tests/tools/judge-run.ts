import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Day, dayOf, isDay } from '../../lib/domain/day';
import { isEntryShown } from '../../lib/domain/lifecycle';
import { type JudgeCase, judgeCasesOf, type Outcome, type Said } from './judge-case';
import { type Cases, readCases } from './judge-cases';
import { JudgeFault } from './judge-fault';
import { type JudgedList, readJudgedList } from './judge-list';

const USAGE = `npm run judge -- CASES.ndjson --list DIR [--on DATE] [--json]

  CASES.ndjson   a case a line: {"id", "surface": "search"|"store"|"listing"|"website", "site"?,
                 "subject": {"url", "title", "provider"?, "snippet"?, "app"?}},
                 {"id", "surface": "website", "url", "html"} or {"id", "query"}
  --list DIR     a published list (signed or bundled), or entries.ndjson with an entry a line
  --on DATE      the day on which the pages are seen (YYYY-MM-DD, default today)
  --json         a JSON object a line instead of words`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  list: { type: 'string' },
  on: { type: 'string' },
} as const;

/** Where a run prints and what day it is; tests give their own. */
export interface JudgeConsole {
  print(line: string): void;
  complain(line: string): void;
  now(): number;
}

function readArguments(args: readonly string[], now: number) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [path, more] = positionals;
  if (path === undefined || more !== undefined || values.list === undefined)
    throw new JudgeFault(USAGE);
  const day = values.on ?? dayOf(now);
  if (!isDay(day)) throw new JudgeFault(`--on ${day} is no day; write it as 2026-09-15`);
  return { path, place: values.list, day, json: values.json };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new JudgeFault(
      `${path} cannot be read (${error instanceof Error ? error.message : error})`,
    );
  }
}

const verdictText = ({ name, entry, tier, relation, evidence }: Said): string => {
  const reasons = evidence.map(({ kind, value, field }) => `${kind} "${value}" in ${field}`);
  return `${tier} (${relation}) ${name} [${entry}]: ${reasons.join(', ')}`;
};

/** `c-1: named (is) 余姚市示例… [e1]: title-name "余姚市示例…" in title; learns qiming.example.com` */
function lineOf({ id, verdicts, learns }: Outcome): string {
  const said = verdicts.map(verdictText);
  const learned = [...new Set(learns.map(({ host }) => host))];
  const parts = [
    ...(said.length > 0 ? said : ['nothing']),
    ...learned.map((host) => `learns ${host}`),
  ];
  return `${id}: ${parts.join('; ')}`;
}

/** Judges what can be judged, in order, and adds to `faults` what cannot. How many were judged. */
async function judgeAll(
  { cases, faults }: Cases,
  judgeCase: JudgeCase,
  tell: (outcome: Outcome) => void,
): Promise<number> {
  let judged = 0;
  for (const each of cases) {
    try {
      tell(await judgeCase(each));
      judged++;
    } catch (error) {
      if (!(error instanceof JudgeFault)) throw error;
      faults.push({ line: each.line, message: error.message });
    }
  }
  return judged;
}

function summaryOf({ entries, stale }: JudgedList, judged: number, bad: number, day: Day): string {
  const live = entries.filter((entry) => isEntryShown(entry, day)).length;
  const end = stale ? '; the list is past its end, so nothing is named or possible' : '';
  return `judged ${judged}, refused ${bad}; ${live} of ${entries.length} entries are shown on ${day}${end}`;
}

async function judgeFile(args: readonly string[], console: JudgeConsole): Promise<number> {
  const { path, place, day, json } = readArguments(args, console.now());
  const read = readCases(readText(path));
  const list = await readJudgedList(place, day);
  const judgeCase = await judgeCasesOf(list, day);
  const judged = await judgeAll(read, judgeCase, (outcome) =>
    console.print(json ? JSON.stringify(outcome) : lineOf(outcome)),
  );
  const remarks = [...read.faults, ...read.notes].sort((a, b) => a.line - b.line);
  for (const { line, message } of remarks) console.complain(`${path}:${line}: ${message}`);
  console.complain(summaryOf(list, judged, read.faults.length, day));
  return read.faults.length > 0 ? 1 : 0;
}

/**
 * Runs the command; the exit code. Whatever the writer of cases, list or arguments can mend is told in words
 * and gives 1; a bad case stops no other, a bad list stops all.
 */
export async function runJudge(args: readonly string[], console: JudgeConsole): Promise<number> {
  try {
    return await judgeFile(args, console);
  } catch (error) {
    const isArguments = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof JudgeFault) && !isArguments) throw error;
    const { message } = error as Error;
    console.complain(isArguments ? `${message}\n\n${USAGE}` : message);
    return 1;
  }
}
