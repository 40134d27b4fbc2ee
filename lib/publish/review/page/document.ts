import { escapeMarkup } from '../../../text/escape';
import { WORDS } from '../words';
import { PAGE_STYLE } from './style';

/**
 * The page as one document: style and script stand in it, under one `nonce`. The script fills the parts; a `</script`
 * in it would end it early, and stands only in texts, where `<\/` is the same.
 */
export function reviewDocument(script: string, nonce: string): string {
  const { title } = WORDS['zh-CN'];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
<style nonce="${nonce}">${PAGE_STYLE}</style>
</head>
<body>
<header id="top"></header>
<div class="body">
<nav id="list"></nav>
<main id="item"></main>
</div>
<footer aria-label="${escapeMarkup(title)}">
<div id="actions"></div>
<p id="status" role="status"></p>
</footer>
<script type="module" nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}

/** What the page may do: run its own script, look like itself, speak to its own server. */
export const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
