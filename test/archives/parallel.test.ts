import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../tools/annotate/lines/archive';
import { annotate, Shelf, SLOW } from '../tools/run-annotate';
import { ANNOTATE, commandsOf, run, Services } from './services';

const COMMANDS = ['sshd', 'ssh', 'ssh-keygen', 'parallel', 'rsync'] as const;
const found = commandsOf(COMMANDS, ['openssh-server', 'openssh-client', 'parallel', 'rsync']);

/** Two machines; nobody is at the third address. */
const [ADDRESSES, NOBODY] = [['127.0.0.2', '127.0.0.3'], '127.0.0.4'];

/** Where sshd of root wants an empty folder. The system makes it when it starts sshd itself; nothing of it outlasts the machine. */
const SSHD_FOLDER = '/run/sshd';

describe.skipIf(!found)('docs/archives: many machines over ssh, by GNU parallel', SLOW, () => {
  const shelf = new Shelf();
  const services = new Services();
  const work = join(shelf.path, 'work');
  const config = join(shelf.path, 'ssh.conf');
  const script = (name: string): string => resolve('docs', 'archives', name);

  const answersAt = (address: string, port: number) => () =>
    new Promise<boolean>((settle) => {
      const socket = createConnection(port, address, () => settle(true)).on('error', () => settle(false));
      socket.unref();
    });

  const freePort = (): Promise<number> =>
    new Promise((settle) => {
      const server = createServer().listen(0, ADDRESSES[0], () => {
        const address = server.address();
        server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
      });
    });

  beforeAll(async () => {
    if (!found) return;
    if (process.getuid?.() === 0) mkdirSync(SSHD_FOLDER, { recursive: true });
    const port = await freePort();
    mkdirSync(join(shelf.path, 'home'));
    for (const key of ['host', 'key'])
      await run(found['ssh-keygen'], ['-q', '-t', 'ed25519', '-N', '', '-f', join(shelf.path, key)]);
    for (const address of ADDRESSES) {
      const server = shelf.put(
        `sshd-${address}.conf`,
        `ListenAddress ${address}:${port}
HostKey ${shelf.path}/host
AuthorizedKeysFile ${shelf.path}/key.pub
SetEnv HOME=${shelf.path}/home
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
`,
      );
      await services.start(found.sshd, ['-D', '-e', '-f', server], answersAt(address, port));
    }
    shelf.put(
      'ssh.conf',
      `Port ${port}
User ${userInfo().username}
IdentityFile ${shelf.path}/key
IdentitiesOnly yes
UserKnownHostsFile ${shelf.path}/known
StrictHostKeyChecking accept-new
LogLevel ERROR
`,
    );
  }, 120_000);

  afterAll(() => services.stop());

  it('answer an archive as one process does, to the byte; what a machine fails to do another does', async () => {
    const lines = archive(60);
    const input = shelf.put('archive.jsonl', lines.join(''));
    await run('bash', ['-c', `'${script('shards.sh')}' '${work}' 11 < '${input}'`]);
    const machines = shelf.put(
      'machines',
      [...ADDRESSES, NOBODY].map((address) => `1/ssh -F ${config} ${address}\n`).join(''),
    );
    const env = { ...process.env, ANNOTATE, PARALLEL_HOME: join(shelf.path, 'parallel') };
    const { stderr } = await run(script('parallel.sh'), [machines, work], { env });
    expect(stderr.match(/shard-00000\d\.jsonl\.gz, line \d+: neither/g)).toHaveLength(6);

    const output = join(shelf.path, 'answers.jsonl');
    await run(script('merge.sh'), [work, output]);
    expect(readFileSync(output, 'utf8')).toBe((await annotate(['--jsonl'], lines)).output);
    const jobs = readFileSync(join(work, 'jobs.tsv'), 'utf8');
    for (const address of ADDRESSES) expect(jobs).toContain(address);
    expect(readdirSync(work).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });

  it('do nothing that is done already', async () => {
    const env = { ...process.env, ANNOTATE: 'false', PARALLEL_HOME: join(shelf.path, 'parallel') };
    await run(script('parallel.sh'), [join(shelf.path, 'machines'), work], { env });
  });
});

it.skipIf(found)(`skipped: ${COMMANDS.join(', ')} are not all here, and only root may install them`, (test) =>
  test.skip(),
);
