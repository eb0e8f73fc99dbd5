// Node's own server, nothing else: one answer from memory. `memory.mjs FILE`, where FILE holds {status, headers, body}.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { status, headers, body } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const bytes = Buffer.from(body, 'base64');

createServer((req, res) => {
  // The bench waits for a 200 on the first page before it begins.
  res.writeHead(req.url === '/' ? 200 : status, headers);
  res.end(req.url === '/' || status !== 304 ? bytes : undefined);
}).listen(Number(process.env.PORT), '127.0.0.1');
