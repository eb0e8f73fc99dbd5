const STARTS = 5;

/** From the start of the process to its first 200. */
export const start = {
  name: 'start',
  about: `start to the first page, built and with its data there: the middle of ${STARTS}, beside a bare Nest application`,
  async run(bench) {
    const [ours, theirs] = [[], []];
    for (let time = 0; time < (bench.quick ? 1 : STARTS); time += 1) {
      ours.push(await measured(bench.board()));
      theirs.push(await measured(bench.reference('nest.mjs')));
    }
    return [
      { what: 'processor time', unit: 'ms CPU', value: middle(ours, 'cpu'), reference: middle(theirs, 'cpu'), bar: 2 },
      { what: 'time', unit: 'ms', value: middle(ours, 'ms'), reference: middle(theirs, 'ms'), bar: 2 },
    ];
  },
};

async function measured(starting) {
  const server = await starting;
  const figures = { ms: server.startMs, cpu: server.cpu() };
  await server.stop();
  return figures;
}

const middle = (starts, key) =>
  starts.map((one) => one[key]).sort((one, other) => one - other)[Math.floor(starts.length / 2)];
