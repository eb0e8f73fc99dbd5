// One durable transaction after the other, each with one row of the size of a listing. `inserts.mjs FILE COUNT` prints
// milliseconds of processor time for each and how many there were in a second.
import Database from 'better-sqlite3';

const [file, count] = process.argv.slice(2);
const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(
  'CREATE TABLE IF NOT EXISTS listings (id INTEGER PRIMARY KEY, title TEXT, body TEXT, fields TEXT, at INTEGER)',
);
const insert = database.prepare('INSERT INTO listings (title, body, fields, at) VALUES (?, ?, ?, ?)');
const body = '精装修两室一厅，家具家电齐全，拎包入住，采光好，离学校近，看房请提前一天说一声。'.repeat(3);

const began = performance.now();
const before = process.cpuUsage();
for (let at = 0; at < Number(count); at += 1)
  insert.run(`新城花园两室一厅 ${at}`, body, '{"room":"2","rent":1100}', at);
const { user, system } = process.cpuUsage(before);
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ cpu: (user + system) / 1000 / count, rate: count / seconds }));
