import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpus, LIST } from './corpus';
import { judgeAll } from './score/judged';
import { nominatorOf } from './score/nominator';
import { faultsOf, reached, readRecorded, writeRecorded } from './score/recorded';
import { mismatchLines, report, ruleTable, tierTable } from './score/report';
import { mismatchesIn, talliesOf } from './score/tally';
import { judgeTruth } from './score/truth';
import { kindTable, trapTable } from './score/truth-report';
import { lineOf, truthFaults, truthMisses } from './score/truth-tally';
import { wrongIn } from './stress/result';
import { runStress } from './stress/run';
import { TRUTH } from './truth';

/**
 * `npm run accuracy`: judges the corpus, runs the stress test where its names are at hand, prints the
 * figures and writes `docs/accuracy.md`. Exit code 1 when something is worse than it may be. `--record`
 * takes today's precision, recall and stress run for what must be reached from now on; `--quick` leaves the stress
 * run out, `--rows` prints the rows of `truth/` that are judged otherwise.
 */

const DOCS = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));
const flags = new Set(process.argv.slice(2));

const nominate = await nominatorOf(LIST);
const judged = await judgeAll(corpus(), nominate);
const truth = await judgeTruth(TRUTH, LIST, nominate);
const tallies = talliesOf(judged);
const recorded = readRecorded();
const run = flags.has('--quick') ? null : await runStress();
if (flags.has('--record')) writeRecorded({ ...reached(tallies), stress: run ?? recorded.stress });
const stress = run ?? recorded.stress;
if (!run && stress)
  console.log('The stress run was left out; the last recorded one stands in docs.');

console.log(tierTable(judged));
console.log(ruleTable(judged));
console.log(mismatchLines(mismatchesIn(judged)).join('\n'));
console.log(kindTable(truth));
console.log(trapTable(truth));
if (flags.has('--rows')) console.log(truthMisses(truth).map(lineOf).join('\n'));
for (const { run: name, subjects, nominated, marks } of run?.runs ?? [])
  console.log(name, subjects, nominated, JSON.stringify(marks));
writeFileSync(DOCS, report(judged, truth, stress));

const faults = [
  ...faultsOf(tallies, recorded),
  ...truthFaults(truth),
  ...(run ? wrongIn(run) : []),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
