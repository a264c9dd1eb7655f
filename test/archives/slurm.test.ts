import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { archive } from '../tools/annotate/lines/archive';
import { annotate, Shelf, SLOW } from '../tools/run-annotate';
import { ANNOTATE, commandsOf, run, Services } from './services';

const COMMANDS = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'sinfo', 'scontrol'] as const;
const found = commandsOf(COMMANDS, ['munge', 'slurmctld', 'slurmd', 'slurm-client']);

const PORT = 26_817;
const NODES = ['n1', 'n2'];

describe.skipIf(!found)('docs/archives: a Slurm cluster of one controller and two nodes', SLOW, () => {
  const shelf = new Shelf();
  const services = new Services();
  const place = (name: string): string => join(shelf.path, name);
  const script = (name: string): string => resolve('docs', 'archives', name);
  const host = hostname().replace(/\..*/, '');
  const env = { ...process.env, ANNOTATE, PAUSE: '1', SLURM_CONF: place('slurm.conf') };
  const asked = async (command: string, ...words: string[]): Promise<string> =>
    (await run(command, words, { env })).stdout.trim();

  beforeAll(async () => {
    if (!found) return;
    // Munge trusts no folder that others may write to.
    chmodSync(shelf.path, 0o755);
    for (const folder of ['state', 'spool', ...NODES.map((node) => join('spool', node))]) mkdirSync(place(folder));
    shelf.put('slurm.conf', settings(userInfo().username));
    const key = shelf.put('key', randomBytes(1024));
    chmodSync(key, 0o400);
    const own = { '--key-file': key, '--socket': place('munge'), '--pid-file': place('munged.pid') };
    const files = { ...own, '--log-file': place('munged.log'), '--seed-file': place('munged.seed') };
    const words = Object.entries(files).map(([name, value]) => `${name}=${value}`);
    await services.start(found.munged, ['--foreground', '--force', ...words], async () => existsSync(place('munge')));
    const settled = ['-f', place('slurm.conf')];
    await services.start(found.slurmctld, ['-D', '-c', ...settled], () =>
      asked(found.scontrol, 'ping').then((told) => /UP/.test(told)),
    );
    for (const node of NODES) {
      const isIdle = async (): Promise<boolean> =>
        (await asked(found.sinfo, '-h', '-n', node, '-t', 'idle')).includes(node);
      await services.start(found.slurmd, ['-D', '-N', node, ...settled], isIdle);
    }
  }, 120_000);

  afterAll(() => services.stop());

  function settings(user: string): string {
    const nodes = NODES.map(
      (node, at) =>
        `NodeName=${node} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${PORT + 1 + at} CPUs=1 RealMemory=2048`,
    );
    return `ClusterName=hashiya
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${PORT}
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=${place('munge')}
StateSaveLocation=${place('state')}
SlurmdSpoolDir=${place('spool')}/%n
SlurmctldPidFile=${place('slurmctld.pid')}
SlurmdPidFile=${place('slurmd-%n.pid')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
${nodes.join('\n')}
PartitionName=all Nodes=${NODES.join()} Default=YES State=UP
`;
  }

  it('answers an archive as one process does, to the byte, on both nodes', async () => {
    if (!found) return;
    const lines = archive(40);
    const input = shelf.put('archive.jsonl', lines.join(''));
    const [work, output] = [place('work'), place('answers.jsonl')];
    await run('bash', ['-c', `'${script('shards.sh')}' '${work}' 11 < '${input}'`]);
    const log = `--output=${place('%A-%a.log')}`;
    const job = await asked(found.sbatch, '--parsable', '--array=0-3', log, script('slurm.sh'), work);
    const merge = `${script('merge.sh')} ${work} ${output}`;
    await asked(found.sbatch, '--parsable', `--dependency=afterok:${job}`, log, '--wrap', merge);
    await vi.waitUntil(async () => (await asked(found.squeue, '-h')) === '', { timeout: 100_000, interval: 500 });
    expect(readFileSync(output, 'utf8')).toBe((await annotate(['--jsonl'], lines)).output);
    const told = await asked(found.scontrol, 'show', 'job', job);
    for (const node of NODES) expect(told).toContain(`BatchHost=${node}`);
  });
});

it.skipIf(found)(`skipped: ${COMMANDS.join(', ')} are not all here, and only root may install them`, (test) =>
  test.skip(),
);
