import { request } from 'node:http';

/** One request. @returns {status, headers (flat, as they came), body (bytes)} */
export function ask(server, path, headers = {}) {
  return new Promise((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path, headers, agent: false }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.once('end', () =>
        resolve({ status: answer.statusCode, headers: answer.rawHeaders, body: Buffer.concat(chunks) }),
      );
    })
      .once('error', reject)
      .end();
  });
}

/** The value of a header, in a flat list of them. */
export function headerOf(headers, name) {
  const at = headers.findIndex((one, place) => place % 2 === 0 && one.toLowerCase() === name);
  return at < 0 ? undefined : headers[at + 1];
}

/** Without what Node itself puts in, and what the answer's body decides. */
export function ownHeaders(headers, without = ['date', 'connection', 'keep-alive']) {
  return headers.filter((_, at) => !without.includes(headers[at - (at % 2)].toLowerCase()));
}
