import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, Refusal } from './new-write';

export interface NewView {
  id: string;
  /** What it is for, in a sentence: the comment of its component. */
  purpose: string;
  titles: Record<Written, string>;
}

/** The options of `npm run new:view` that give a title, by the language in which it is written. */
const TITLE_OPTIONS = { 'zh-CN': 'title-zh', en: 'title-en' } as const;
type Written = keyof typeof TITLE_OPTIONS;

type Wanted = { [option in 'id' | 'for' | (typeof TITLE_OPTIONS)[Written]]?: string | undefined };

/** Checks what was asked for; throws a `Refusal` that says what is wrong. */
export function readNewView(wanted: Wanted): NewView {
  const { id = '', for: purpose = '' } = wanted;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 20)
    throw new Refusal('--id must be lower-case letters, digits and dashes: my-view');
  if (!/^[A-Z][^*/\p{Cc}]{8,98}\.$/u.test(purpose))
    throw new Refusal(
      '--for must be a sentence of at most 100 characters that says what it is for',
    );
  const titleIn = (language: Written): string => {
    const title = wanted[TITLE_OPTIONS[language]] ?? '';
    if (!/^[^'"\\{}\p{Cc}]{1,30}$/u.test(title))
      throw new Refusal(`--${TITLE_OPTIONS[language]} must be a title of at most 30 characters`);
    return title;
  };
  return { id, purpose, titles: { 'zh-CN': titleIn('zh-CN'), en: titleIn('en') } };
}

/** `my-view` is drawn by the component `MyView`. */
export const componentOf = (id: string): string =>
  id.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());

const htmlText = (id: string): string => `<!doctype html>
<html lang="zh-CN" data-view="${id}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/icon/32.png" />
    <title>Jianxun</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="./main.tsx"></script>
  </body>
</html>
`;

const mainText = (id: string): string => `import { mount } from '../../components/app';
import { ${componentOf(id)} } from './${id}';
import '../../components/styles/index.css';

mount('${id}.title', <${componentOf(id)} />);
`;

const viewText = ({
  id,
  purpose,
}: NewView): string => `import { useApp } from '../../components/app';
import { View } from '../../components/view';

/** ${purpose} */
export function ${componentOf(id)}() {
  const { t } = useApp();
  return <View name="${id}" title={t('${id}.title')} />;
}
`;

const MESSAGES = 'lib/wording/messages';
/** Where a language names the views to which the popup leads. */
const LINKS = 'nav.ts';

/** The messages with one more at their end. */
export function withMessage(text: string, key: string, message: string): string {
  const end = text.lastIndexOf('\n}');
  if (end < 0) throw new Refusal('the messages have another form than expected');
  return `${text.slice(0, end)}\n  '${key}': '${message}',${text.slice(end)}`;
}

/** The files to write below `root`. Reads only; throws where something of that id is there already. */
export function planView(view: NewView, root: string): Plan {
  const { id, titles } = view;
  const folder = `entrypoints/${id}`;
  const taken = [folder, `${folder}.ts`].find((path) => existsSync(join(root, path)));
  if (taken) throw new Refusal(`${taken} is there already; nothing was written`);
  const key = `${id}.title`;
  const edits = (Object.keys(titles) as Written[]).map((language): [string, string] => {
    const folder = `${MESSAGES}/${language}`;
    const textOf = (part: string) => readFileSync(join(root, folder, part), 'utf8');
    const other = readdirSync(join(root, folder)).find((part) => textOf(part).includes(`'${key}'`));
    if (other) throw new Refusal(`${folder}/${other} has ${key} already; nothing was written`);
    return [`${folder}/${LINKS}`, withMessage(textOf(LINKS), key, titles[language])];
  });
  return {
    files: new Map([
      [`${folder}/index.html`, htmlText(id)],
      [`${folder}/main.tsx`, mainText(id)],
      [`${folder}/${id}.tsx`, viewText(view)],
    ]),
    edits: new Map(edits),
  };
}
