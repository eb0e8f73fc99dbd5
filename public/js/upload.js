import { problemWords } from './problem.js';

const AT_ONCE = 2;
const LONGEST_WAIT = 120_000;
/** Too large, no photo, broken: sending it again changes nothing. */
const REFUSED = [413, 415, 422];
const waiting = [];
let running = 0;

/**
 * Sends one picture to `POST /photos`, two at a time; the others wait their turn.
 * @param {() => Promise<Blob>} picture made when its turn comes
 * @param {(share: number) => void} progress 0 to 1
 * @returns {Promise<{token: string, thumb: string, width: number, height: number}>} rejects with an Error in words; `refused` when it is the
 *   picture's fault
 */
export function upload(picture, progress) {
  return new Promise((resolve, reject) => {
    waiting.push(() =>
      picture()
        .then((blob) => send(blob, progress))
        .then(resolve, reject),
    );
    next();
  });
}

function next() {
  if (running >= AT_ONCE || waiting.length === 0) return;
  running++;
  waiting
    .shift()()
    .then(() => {
      running--;
      next();
    });
}

function send(blob, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch cannot tell how far an upload has come
    const body = new FormData();
    body.append('photo', blob, blob.name || 'photo.jpg');
    request.open('POST', '/photos');
    request.setRequestHeader('Accept', 'application/json');
    request.timeout = LONGEST_WAIT;
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText));
      else {
        const error = new Error(problemWords(request.status, request.responseText));
        reject(Object.assign(error, { refused: REFUSED.includes(request.status) }));
      }
    };
    request.onerror = request.ontimeout = () => reject(new Error(problemWords(0)));
    request.send(body);
  });
}
