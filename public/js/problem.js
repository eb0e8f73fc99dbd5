const BY_STATUS = {
  0: '网络断了，请再试一次',
  413: '照片太大了，请换一张小一点的',
  415: '这种格式打不开，请换成 JPG 或 PNG 照片',
  429: '太频繁了，请过一会儿再试',
  503: '现在人多，请过一会儿再试',
};

/** What went wrong, in words: those of the server's problem report, else our own. */
export function problemWords(status, text) {
  try {
    const { detail, title } = JSON.parse(text);
    if (detail || title) return detail || title;
  } catch {
    // not JSON: an edge or a proxy answered
  }
  return BY_STATUS[status] || '没有成功，请再试一次';
}
