/**
 * Finds the number below `most` that, behind `salt` and a dot, has the SHA-256 `hash` (hex). By hand and not by `crypto.subtle`: that
 * one answers each of 50,000 questions with a promise, and only on https pages. In slices, so that the page stays alive.
 * @returns {Promise<number>} -1 when there is none
 */
export async function findNumber(salt, hash, most) {
  const wanted = new Int32Array(8);
  for (let i = 0; i < 8; i++) wanted[i] = parseInt(hash.slice(i * 8, i * 8 + 8), 16);
  const block = new Block(`${salt}.`);
  for (let number = 0; number < most;) {
    const until = performance.now() + SLICE;
    while (number < most && performance.now() < until)
      for (let end = Math.min(number + 200, most); number < end; number++)
        if (block.matches(number, wanted)) return number;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return -1;
}

/** Milliseconds of work between two looks at what the person does. */
const SLICE = 24;

/** Parts of the square and cube roots of the first primes behind the point, as the standard (FIPS 180-4) has them. */
const PRIMES = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime)) PRIMES.push(n);
const part = (root) => ((root % 1) * 2 ** 32) | 0;
const START = PRIMES.slice(0, 8).map((prime) => part(prime ** (1 / 2)));
const ROUNDS = Int32Array.from(PRIMES, (prime) => part(Math.cbrt(prime)));

/** One block of 64 bytes: a text that stays, a number that changes, at most 55 bytes together. */
class Block {
  constructor(text) {
    this.bytes = new Uint8Array(64);
    this.bytes.set([...text].map((char) => char.charCodeAt(0)));
    this.length = text.length;
    this.view = new DataView(this.bytes.buffer);
    this.words = new Int32Array(64);
  }

  matches(number, wanted) {
    const digits = String(number);
    for (let i = 0; i < digits.length; i++) this.bytes[this.length + i] = digits.charCodeAt(i);
    const end = this.length + digits.length;
    this.bytes[end] = 0x80;
    this.bytes.fill(0, end + 1);
    this.view.setUint32(60, end * 8);
    return sha256(this.view, this.words, wanted);
  }
}

function sha256(view, w, wanted) {
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(t * 4);
  for (let t = 16; t < 64; t++) {
    const [x, y] = [w[t - 15], w[t - 2]];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = (w[t - 16] + s0 + w[t - 7] + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = START;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[t] + w[t]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + ((b & c) ^ (b & d) ^ (c & d))) | 0;
  }
  return ((a + START[0]) | 0) === wanted[0] && ((b + START[1]) | 0) === wanted[1] && ((h + START[7]) | 0) === wanted[7];
}
