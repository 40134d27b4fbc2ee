import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../../../lib/domain/entry';
import type { Outcome } from '../../../tools/judge-case';
import { runJudge } from '../../../tools/judge-run';

/** What a run of `npm run judge` printed. */
interface Run {
  code: number;
  out: string[];
  err: string[];
}

/** A folder with a list and cases, and a clock that stands on 2026-09-15. */
export class JudgeDesk {
  readonly folder = mkdtempSync(join(tmpdir(), 'judge-'));

  at(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string): string {
    writeFileSync(this.at(name), text);
    return this.at(name);
  }

  list(...entries: readonly Entry[]): void {
    this.write('entries.ndjson', entries.map((entry) => JSON.stringify(entry)).join('\n'));
  }

  /** Runs with these lines as cases. */
  async run(lines: readonly (object | string)[], ...more: string[]): Promise<Run> {
    const texts = lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
    const cases = this.write('cases.ndjson', texts.join('\n'));
    const place = more.includes('--list') ? [] : ['--list', this.folder];
    return this.runArguments(cases, ...place, ...more);
  }

  async runArguments(...args: string[]): Promise<Run> {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await runJudge(args, {
      print: (line) => void out.push(line),
      complain: (line) => void err.push(line),
      now: () => Date.parse('2026-09-15T04:00:00Z'),
    });
    return { code, out, err };
  }

  /** The outcomes of cases that are all well-formed. */
  async outcomes(cases: readonly object[], ...more: string[]): Promise<Outcome[]> {
    const { code, out, err } = await this.run(cases, '--json', ...more);
    if (code !== 0) throw new Error(err.join('\n'));
    return out.map((line) => JSON.parse(line));
  }

  /** `named title-name`: tier and kinds of evidence of the one verdict, or `nothing`. */
  async said(one: object, ...more: string[]): Promise<string> {
    const [outcome] = await this.outcomes([{ id: 'c', ...one }], ...more);
    const [verdict] = outcome?.verdicts ?? [];
    if (!verdict) return 'nothing';
    return [verdict.tier, ...verdict.evidence.map(({ kind }) => kind)].join(' ');
  }
}
