import { readerOf } from './floor.mjs';
import { load } from './load.mjs';

const SAID = [
  '昨天路过看见了，写得很细。',
  '我家就在旁边，希望早点弄好，谢谢记者。',
  '请问周末也开吗？老人想去看看，又怕白跑一趟。',
];

/** Three comments to each of these articles, and an answer to the last of them, as readers would send them. */
export async function sayTo(board, ids, database) {
  const post = (id, fields) => ({
    path: `/news/${id}/comments`,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'http://127.0.0.1' },
    body: String(new URLSearchParams(fields)),
  });
  const said = ids.flatMap((id) => SAID.map((body, place) => post(id, { name: `读者${place + 1}`, body })));
  await load(board, { targets: said, status: 303 });
  const source = await readerOf(database);
  const roots = await source.all('SELECT MAX(id) AS id, article_id AS article FROM comments GROUP BY article_id', []);
  await source.close();
  const answers = roots.map(({ id, article }) => post(article, { name: '', body: '开的，我上周去过。', reply_to: id }));
  await load(board, { targets: answers, status: 303 });
}
