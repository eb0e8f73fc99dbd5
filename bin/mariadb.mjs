// A MariaDB server of its own for the tests: fresh data in a temporary folder, gone when it is stopped.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** `{url, stop}` with an address of a user that may create databases, or null when no server is installed. */
export async function startMariadb() {
  const server = ['/usr/sbin/mariadbd', '/usr/bin/mariadbd', '/usr/local/bin/mariadbd'].find(existsSync);
  if (!server) return null;
  const folder = mkdtempSync(join(tmpdir(), 'board-mariadb-'));
  const asRoot = userInfo().uid === 0 ? ['--user=root'] : [];
  const data = `--datadir=${join(folder, 'data')}`;
  spawnSync('mariadb-install-db', [
    '--no-defaults',
    data,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asRoot,
  ]);
  const port = await freePort();
  const child = spawn(
    server,
    [
      '--no-defaults',
      data,
      `--socket=${join(folder, 'socket')}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
      '--innodb-log-file-size=16M',
      '--innodb-buffer-pool-size=256M',
      '--max-connections=300',
      ...asRoot,
    ],
    { stdio: 'ignore' },
  );
  for (let tries = 0; !(await accepts(port)); tries += 1) {
    if (tries > 150 || child.exitCode !== null) throw new Error('MariaDB did not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url: `mysql://root@127.0.0.1:${port}/board_test`,
    async stop() {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
