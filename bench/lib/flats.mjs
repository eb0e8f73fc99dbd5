const FLAT = {
  poster_house: '个人房东',
  rent_mode: '整租',
  estate: '新城花园',
  room: '2',
  hall: '1',
  area: '86',
  rent: '1100',
  agent_fee: '无',
  contact: '周先生',
};
const FORM = '/post/lianshui/chuzu';
const BOUNDARY = 'bench-boundary-7d9f';

let posted = 0;

/** Posts of flats to let, no two alike; each with the photo when there is one. */
export function flats(count, photo) {
  return Array.from({ length: count }, () => {
    posted += 1;
    const fields = {
      ...FLAT,
      estate: `新城花园 ${posted} 号楼`,
      title: `新城花园两室一厅出租${posted}`,
      body: `精装修两室一厅，家具家电齐全，拎包入住，采光好，离学校近，看房请提前一天说一声。第${posted}套。`,
      phone: `1390000${String(posted % 10_000).padStart(4, '0')}`,
    };
    const [type, body] = photo
      ? multipart(fields, photo)
      : ['application/x-www-form-urlencoded', String(new URLSearchParams(fields))];
    return { path: FORM, method: 'POST', headers: { 'Content-Type': type, Origin: 'http://127.0.0.1' }, body };
  });
}

function multipart(fields, photo) {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(parts.join('') + file), photo, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
  return [`multipart/form-data; boundary=${BOUNDARY}`, body];
}
