/** What a clerk who starts from nothing reads first. */
export const TEMPLATE_README = `名单发布说明
============

一、填表
  1. 机构用“机构名单”，应用（APP、小程序）用“应用通报”，.xlsx 和 .csv 任选一种。
     一行写一次处理；同一家有几次处理就写几行，会自动并成一条。
  2. 以 # 开头的行不会被读取，示例行可以留着，也可以删掉。
  3. 必须有：名称、处理结果（应用可不填）、作出机关、日期、原文链接。
     原文链接写官方网页的地址，家长点开能看到原文。
  4. 日期写 2026-09-01 或 2026年9月1日。只知道年份就写 2026。
  5. 代码、电话、版本请用文本格式，否则电子表格会改掉开头和末尾的 0。
  6. 不要写：法定代表人、负责人、学生、家长的姓名，手机号，身份证号。
     有这样的列，程序会整列丢弃；列入原因里也请不要写。
  7. 名称里有 *、某某 的行不会登载：不知道是谁，就不能标记任何人。

二、检查（什么都不会写出）
  npm run list -- build 机构名单.xlsx --dry-run --report 报告.html
  打开 报告.html，看每一行的结果和原因。改好再查，直到没有错误。

三、生成密钥（只做一次）
  npm run list -- keygen -o 密钥文件夹
  root.key.json 是根密钥：拷到 U 盘锁起来，平时不用。
  release.key.json 是发布密钥：每次发布时用。
  两个文件都不能发给别人，不能放进要发布的文件夹。

四、发布
  npm run list -- build 机构名单.xlsx -o site/list/v1 --title 示例市名单 --publisher 示例市教育局 \\
    --root-key 密钥文件夹/root.key.json --key 密钥文件夹/release.key.json --url https://你的网站/list/v1/
  把 site 整个上传到网站（先传其他文件，最后传 latest.json）。
  屏幕上的“订阅地址”告诉家长。以后每次发布不再需要 --root-key 和 --title。

五、改正、撤下
  改表中的那一行（或填“移出日期”，或删掉那一行），再发布一次就行。
  发布前想看会改动哪些：npm run list -- diff 机构名单.xlsx --against site/list/v1

六、平时
  npm run list -- verify https://你的网站/list/v1/      逐项检查已发布的名单
  npm run list -- renew site/list/v1 --key …           内容不变，延长有效期（默认 90 天）
  npm run list -- rotate site/list/v1 --root-key … --new-key …   发布密钥丢了或被盗

七、表头不一样怎么办
  表头次序不限，常见的叫法都认得，标题行在上面也没关系。认不得的列会列出来，
  照“列对应.csv”的样子写一份对应表，加上 --mapping 列对应.csv。
`;
