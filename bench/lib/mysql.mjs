import { createConnection } from 'mysql2/promise';

/** A database of our own on the server of `address`: `board_bench_SIZE`. */
export async function makeDatabase(address, size) {
  const url = new URL(address);
  const name = `board_bench_${size}`;
  url.pathname = `/${name}`;
  const server = await createConnection({
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  });
  const [[known]] = await server.query('SELECT COUNT(*) AS n FROM information_schema.tables WHERE table_schema = ?', [
    name,
  ]);
  return {
    url: url.href,
    name: `${url.hostname}-${url.port || 3306}`,
    isNew: known.n === 0,
    async empty() {
      await server.query(`DROP DATABASE IF EXISTS ${name}`);
      await server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
    },
    close: () => server.end(),
  };
}

/** Rows of `sql` from this address, as objects. */
export async function mysqlReader(address) {
  const connection = await createConnection({
    uri: address.replace(/^mariadb:/, 'mysql:'),
    supportBigNumbers: true,
    bigNumberStrings: false,
  });
  return {
    all: async (sql, values) => (await connection.query(sql, values))[0],
    close: () => connection.end(),
  };
}
