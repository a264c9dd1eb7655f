import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, parameters: object): Promise<unknown>;
}

function hasConnection(browser: Browser): browser is Browser & { readonly connection: BidiConnection } {
  return 'connection' in browser && typeof browser.connection === 'object' && browser.connection !== null;
}

/** What is looked for in an answer of WebDriver BiDi; throws with the whole answer where it is not there. */
function found(answer: unknown, pattern: RegExp): string {
  const text = JSON.stringify(answer);
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`Firefox answered ${text}`);
  return value;
}

/**
 * Firefox's own window: toolbar, shortcuts and add-on manager, which are no part of any page and are reached with
 * `--remote-allow-system-access`.
 */
export class FirefoxWindow {
  private constructor(
    private readonly connection: BidiConnection,
    private readonly context: string,
  ) {}

  static async of(browser: Browser): Promise<FirefoxWindow> {
    if (!hasConnection(browser)) throw new Error('This browser is not driven by WebDriver BiDi.');
    const { connection } = browser;
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return new FirefoxWindow(connection, found(tree, /"context":"([^"]+)","originalOpener":[^{}]*browser\.xhtml/));
  }

  /** Runs an expression in the window; throws where it throws. */
  async run(expression: string): Promise<void> {
    const answer = await this.connection.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    found(answer, /"result":\{.*"type":"(success)"/);
  }
}
