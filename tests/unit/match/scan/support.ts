import type { Entry } from '../../../../lib/domain/entry';
import type { ScanFinding } from '../../../../lib/match/scan/findings';
import { readScan, scanQuestion, scanText } from '../../../../lib/match/scan/scan';
import { nominatorOf } from '../../../accuracy/score/nominator';
import { TODAY } from '../../../fixtures/asked/list';

/** What a list's packed index and the scan say of a text, as the worker asks them. */
export async function scannerOf(
  entries: readonly Entry[],
): Promise<(text: string) => Promise<ScanFinding[]>> {
  const nominate = await nominatorOf(entries);
  return async (text) => {
    const read = readScan(text);
    return scanText(read, await nominate(scanQuestion(read)), TODAY);
  };
}

export const idsOf = (findings: readonly ScanFinding[]): string[] => [
  ...new Set(findings.map(({ candidate }) => candidate.ref.id)),
];

export const sureIdsOf = (findings: readonly ScanFinding[]): string[] =>
  idsOf(findings.filter(({ isSure }) => isSure));

/** `余姚市示例启明培训学校有限公司=qm text-name`: what stands where, and how. */
export const inWords = (text: string, findings: readonly ScanFinding[]): string[] =>
  findings.map(
    ({ start, end, candidate, how }) => `${text.slice(start, end)}=${candidate.ref.id} ${how}`,
  );
