import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../../../../lib/publish/node/serve';

export interface Resource {
  body: string | Uint8Array;
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  /** The server cannot say "the same". */
  isBare?: true;
}

export interface Asked {
  path: string;
  status: number;
  agent: string;
}

/** An official site on loopback whose pages a test sets and changes, and which remembers who asked for what. */
export class Site {
  readonly pages = new Map<
    string,
    Resource | ((request: IncomingMessage, response: ServerResponse) => void)
  >();
  readonly asked: Asked[] = [];
  open = 0;
  mostOpen = 0;

  private constructor(
    readonly host: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<Site> {
    let site: Site | undefined;
    const server = createServer((request, response) => site?.answer(request, response));
    const { host, close } = await listen(server, 0);
    site = new Site(host, close);
    return site;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  set(path: string, body: Resource['body'], more: Omit<Resource, 'body'> = {}): void {
    this.pages.set(path, { body, ...more });
  }

  /** What was asked for since the last time, `robots.txt` left out. */
  take(): Asked[] {
    return this.asked.splice(0).filter(({ path }) => path !== '/robots.txt');
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    this.open++;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    response.on('close', () => this.open--);
    const path = request.url ?? '/';
    const page = this.pages.get(path);
    response.on('finish', () =>
      this.asked.push({
        path,
        status: response.statusCode,
        agent: request.headers['user-agent'] ?? '',
      }),
    );
    if (typeof page === 'function') page(request, response);
    else this.#send(page, request, response);
  }

  #send(page: Resource | undefined, request: IncomingMessage, response: ServerResponse): void {
    if (!page)
      return void response.writeHead(404, { 'content-type': 'text/html' }).end('404 Not Found');
    const etag = `"${createHash('sha256').update(page.body).digest('hex').slice(0, 16)}"`;
    const isSame = !page.isBare && request.headers['if-none-match'] === etag;
    response.writeHead(isSame ? 304 : (page.status ?? 200), {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      ...(!page.isBare && { etag }),
      ...page.headers,
    });
    response.end(isSame ? undefined : page.body);
  }
}

/** A column as most official sites have it: furniture, items with their day, a pager. */
export function column(
  items: readonly [path: string, title: string, day: string][],
  next = '',
): string {
  const rows = items.map(
    ([path, title, day]) =>
      `<li><a href="${path}" title="${title}">${title}</a><span>${day}</span></li>`,
  );
  const pager = next && `<div class="page"><a href="${next}">下一页</a></div>`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>行政处罚</title></head><body>
    <div class="nav"><a href="/">首页</a><a href="/about.html">机构概况</a></div>
    <ul class="list">${rows.join('')}</ul>${pager}
    <div class="foot">版权所有：示例市教育局 <a href="/map.html">网站地图</a></div></body></html>`;
}

/** What a notice says. */
export const TEXT =
  '经查，余姚市示例启明培训学校有限公司于2026年9月发布虚假广告，我局决定罚款5万元。\n示例市教育局';

/** A notice as such a site prints it. */
export function article(
  title: string,
  text: string,
  more = { files: '', visits: '1', way: '行政处罚' },
): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}">
    <meta name="PubDate" content="2026-11-03 09:00"></head><body>
    <div>当前位置：<a href="/">首页</a> &gt; <a href="/col/">${more.way}</a></div>
    <h1>${title}</h1><div>发布时间：2026-11-03 浏览次数：${more.visits}</div>
    <div class="TRS_Editor"><p>${text.replaceAll('\n', '</p><p>')}</p>${more.files}</div>
    <div>上一篇：<a href="/x.html">别的</a></div><div>版权所有：示例市教育局 ICP备00000000号</div></body></html>`;
}
