/** What it took to make the listings that all other rows work with. */
export const seed = {
  name: 'seed',
  about: 'making the listings: npm run seed -- --listings N, measured when they were made',
  async run({ data: { seed } }) {
    const least = Math.round((4 * 60 * seed.listings) / 100_000);
    return [
      { what: `${seed.listings} listings`, unit: 's', value: seed.seconds, most: least },
      { what: 'processor time', unit: 's CPU', value: seed.cpuSeconds },
    ];
  },
};
