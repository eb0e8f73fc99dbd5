import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { root } from '../../bin/built.mjs';
import { cpuOf, memoryOf } from './processes.mjs';

const PATIENCE = 120_000;

/** The board as `npm start` runs it, without demo content and without limits. */
export const boardServer = (env) =>
  serve(join(root, 'dist/main.js'), [], {
    DEMO: 'off',
    LOG_LEVEL: 'error',
    RATE_LIMIT_SCALE: '0',
    HOST: '127.0.0.1',
    ...env,
  });

export const plainServer = (file, args) => serve(join(root, 'bench/reference', file), args, {});

/** Starts a server on a free port and waits for its first 200; `startMs` is how long that took. */
async function serve(file, args, env) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
      if (performance.now() - began > PATIENCE) throw new Error(`${file} does not answer`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const startMs = performance.now() - began;
  const { pid } = child;
  return { pid, port, gone, stop, startMs, cpu: () => cpuOf(pid), memory: () => memoryOf(pid) };
}

function answers(port) {
  return new Promise((resolve) => {
    const asked = request({ port, host: '127.0.0.1', path: '/', agent: false }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode === 200));
    });
    asked.once('error', () => resolve(false)).end();
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
