import type { FirefoxWindow } from './firefox-window';

/** Runs in the process of the page in front: finds the scope of our content script there, and runs code in it. */
const inProcess = (extensionId: string, code: string, where: 'page' | 'frame'): string => `
  const tell = (text) => sendAsyncMessage('jianxun-test', String(text));
  try {
    const { ExtensionContent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionContent.sys.mjs');
    const own = ExtensionContent.getContextByExtensionId(${JSON.stringify(extensionId)}, content);
    const { sandbox } =
      ${where === 'page'} ? own : ExtensionContent.getContext(own.extension, content.frames[0]);
    Cu.evalInSandbox(${JSON.stringify(code)}, sandbox).then(tell, tell);
  } catch (error) {
    tell(error);
  }`;

/** Run code that gives text where our content script of the page in front runs, or would run in its first frame. */
export function inFirefoxContentScript(
  window: FirefoxWindow,
  extensionId: string,
  code: string,
  where: 'page' | 'frame',
): Promise<string> {
  const script = encodeURIComponent(inProcess(extensionId, code, where));
  return window.evaluate(`new Promise((resolve) => {
    const { messageManager } = gBrowser.selectedBrowser;
    const hear = ({ data }) => {
      messageManager.removeMessageListener('jianxun-test', hear);
      resolve(data);
    };
    messageManager.addMessageListener('jianxun-test', hear);
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(script)}, false);
  })`);
}
