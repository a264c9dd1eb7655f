import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Host of the demo and of the browser tests, which no name server knows; builds for tests run on it by themselves. */
export const PAGES_HOST = 'news.hashiya.test';

/** A file as a page server answers it. */
export interface ServedFile {
  readonly mediaType: string;
  readonly body: string | Uint8Array;
  /** Content Security Policy, where the page has one. */
  readonly policy?: string;
}

/** Finds the file for a path; null where there is none. */
export type FileAt = (path: string) => ServedFile | null | Promise<ServedFile | null>;

function addressOf({ url = '/', headers }: IncomingMessage): URL {
  return new URL(url, `http://${headers.host ?? PAGES_HOST}`);
}

/** Hosts that are served here: the listed one and, for pages off the list, its neighbours. */
const isServed = (host: string): boolean => host.endsWith(PAGES_HOST.slice(PAGES_HOST.indexOf('.')));

/**
 * Serves pages on this machine, also as a browser's proxy: it then hears of every request the browser makes, answers
 * those to `*.hashiya.test` and refuses all others.
 */
export class PageServer {
  readonly #server: Server;
  readonly #elsewhere: string[] = [];

  private constructor(private readonly fileAt: FileAt) {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.on('connect', ({ url }, socket) => {
      this.#elsewhere.push(url ?? '');
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
    });
  }

  /** Begins to serve, on a free port. */
  static async start(fileAt: FileAt): Promise<PageServer> {
    const server = new PageServer(fileAt);
    await new Promise<void>((resolve, reject) => {
      server.#server.once('error', reject);
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Addresses on other hosts that were asked for, in order; `host:port` where the request was to be encrypted. */
  get elsewhere(): readonly string[] {
    return this.#elsewhere;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressOf(request);
    if (!isServed(address.hostname)) {
      this.#elsewhere.push(address.href);
      response.writeHead(502).end();
      return;
    }
    const file = await this.fileAt(decodeURIComponent(address.pathname));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const policy = file.policy === undefined ? {} : { 'content-security-policy': file.policy };
    response.writeHead(200, { 'content-type': file.mediaType, 'cache-control': 'no-store', ...policy });
    response.end(file.body);
  }

  /** Ends it, whoever is still connected. */
  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
