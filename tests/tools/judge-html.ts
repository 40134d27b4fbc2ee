import { JSDOM } from 'jsdom';
import { type WebsiteText, websiteTextSchema } from '../../lib/domain/website-text';
import { readWebsiteText } from '../../lib/page/website/text';
import { JudgeFault } from './judge-fault';

/** A window costs as much as a page, and keeps every page that was parsed in it. */
const PAGES_A_WINDOW = 50;

function parse({ window }: JSDOM, html: string): Document {
  try {
    return new window.DOMParser().parseFromString(html, 'text/html');
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new JudgeFault(
      '"html" nests its elements too deep to be parsed; leave out what is around the footer',
    );
  }
}

/**
 * The text of a website's HTML as the page side reads it, in the form of its message. Pages are parsed in turn in one
 * window, under the address of each; their scripts never run. Throws a `JudgeFault` where a page cannot be parsed.
 */
export function createTextReader(): (html: string, url: string) => WebsiteText {
  let dom = new JSDOM();
  let parsed = 0;
  return (html, url) => {
    if (parsed++ % PAGES_A_WINDOW === 0) {
      dom.window.close();
      dom = new JSDOM();
    }
    dom.reconfigure({ url });
    return websiteTextSchema().parse(readWebsiteText(parse(dom, html)));
  };
}
