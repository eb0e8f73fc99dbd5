import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/**
 * Processor time of a process in ms: user and system, all its threads and all processes that it has started. What the
 * neighbours do on the machine does not count.
 */
export function cpuOf(pid) {
  const { ticks } = stat(pid);
  return ticks * TICK_MS + childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), 0);
}

/** Resident memory in MiB: all of it, and without the pages of files that the kernel could take back at any time. */
export function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mib = (name) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)[1]) / 1024);
  return { resident: mib('VmRSS'), own: mib('RssAnon') };
}

function childrenOf(pid) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return stat(name).parent === pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Parent, and the ticks of the process and of those of its children that have ended. */
function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) };
}
