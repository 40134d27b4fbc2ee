import { request } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { type Notice, october, type SiteName } from '../../fixtures/official-sites/model';
import { NOTICES } from '../../fixtures/official-sites/truth';
import { type OfficialSites, openSites } from '../../tools/official-sites';

/** A client that hides nothing: no redirect followed, no cache, no connection kept. */

export interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  /** Did the answer come to its end? */
  whole: boolean;
}

/** Reads an answer; with `stopAfter` it leaves after so many bytes, as one who waits no longer. */
export function get(
  url: string,
  headers: Record<string, string> = {},
  stopAfter?: number,
): Promise<Got> {
  return new Promise((done, fail) => {
    const asked = request(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      const end = (whole: boolean) =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
          whole,
        });
      response.on('data', (part: Buffer) => {
        parts.push(part);
        if (stopAfter !== undefined && Buffer.concat(parts).length >= stopAfter) {
          end(false);
          asked.destroy();
        }
      });
      response.on('end', () => end(response.complete));
      response.on('error', () => end(false));
    });
    asked.on('error', fail);
    asked.end();
  });
}

/** Opens the sites for a test file. `on` asks one of them on one day of October. */
export function sitesOfTest() {
  let opened: OfficialSites;
  beforeAll(async () => {
    opened = await openSites();
  });
  afterAll(async () => {
    await opened.close();
  });
  return {
    sites: () => opened,
    on: (day: number, site: SiteName | 'elsewhere', path: string, headers = {}): Promise<Got> => {
      opened.setDay(october(day));
      return get(opened.origins[site] + path, headers);
    },
  };
}

export function text({ body }: Got): string {
  const isGbk = body.toString('latin1').slice(0, 500).includes('charset=gb2312');
  return new TextDecoder(isGbk ? 'gbk' : 'utf-8').decode(body);
}

export function byKey(key: string): Notice {
  const notice = NOTICES.find((each) => each.key === key);
  if (!notice) throw new Error(`no notice ${key}`);
  return notice;
}
