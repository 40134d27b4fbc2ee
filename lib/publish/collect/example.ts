/** `sources.json` as `collect --init` writes it: an example that says what each item is for. */
const EXAMPLE = {
  '//': [
    '收集来源。以“//”开头的项是说明，可以留着，也可以删去。',
    '每个来源都应有人看过：网址对不对，是不是机关自己的网站，为何可以定期访问。',
    '改好后先试：collect 文件夹 --dry-run',
  ],
  '// contact': '对方据此找到您：邮箱或网址。随每次请求发给对方。',
  contact: 'https://example.com/contact',
  sources: [
    {
      '// id': '自己取的短名，小写字母、数字、连字符；之后不要改。',
      id: 'example-bureau',
      '// authority, region': '发布机关全称；机关所在地（名称或六位代码）。',
      authority: '示例市教育局',
      region: '浙江省余姚市',
      '// index':
        '要看的栏目，可以有几个。url：首页；least：首页至少有几条，少于此数报警（多半是改版）。翻页自己认得出（“下一页”、createPageHTML）的不用多写；认不出的写 next（{n} 是页号）和 first（第二页的页号，默认 2）；pages：至多读几页（默认 50）。',
      index: [
        {
          url: 'https://www.example.com/col/xzcf/index.html',
          least: 5,
          '// next': 'https://www.example.com/col/xzcf/index_{n}.html',
        },
      ],
      '// json':
        '目录是 JSON 接口时才写：{"items": "data.list", "title": "title", "address": "url 或 https://…/{id}.html", "date": "publishTime", "total": "data.total", "base": "读者看到目录的网页，相对网址以它为准"}',
      '// links': '正则表达式：哪些网址是通报（对完整网址）。',
      links: '/art/\\d{4}/\\d{1,2}/\\d{1,2}/art_\\d+',
      '// titles': '正则表达式：哪些题名要收（比对时题名不含空白）。',
      titles: '处罚|通报|公告|名单|案例',
      '// pause': '两次访问相隔几秒，至少 1；对方 robots.txt 要求更久的，从其要求。',
      pause: 5,
      '// hosts': '附件、文章所在的其他主机。别的主机一律不访问。',
      hosts: [],
      '// lookAgainDays': '发布后多少天内每天看有没有改动（默认 90）；更早的约三周看一次。',
      lookAgainDays: 90,
      '// permission': '为何可以定期访问：网站声明、对方同意，以及哪天确认的。',
      permission: { text: '政府信息公开栏目，robots.txt 未禁止', day: '2026-11-01' },
    },
  ],
};

export const exampleSources = (): string => `${JSON.stringify(EXAMPLE, null, 2)}\n`;
