import { mkdirSync } from 'node:fs';
import { open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { HOUR, SECOND } from '../../kernel/clock.js';
import { randomName } from '../../kernel/ids.js';
import { cleanLine } from '../../kernel/text.js';
import { Vault } from '../../kernel/vault.js';
import { imageKind } from '../media/image-kind.js';
import type { UploadedPhoto } from '../media/upload-photos.js';

/** A file of proof as it lies in the folder. */
export interface Proof {
  readonly file: string;
  /** What its sender calls it. */
  readonly name: string;
  readonly bytes: number;
}

/** A file that was sent with a form that comes back, and the token that names it. */
export interface KeptProof extends Proof {
  readonly token: string;
}

/** A file that is not taken, with words for whoever sent it. */
export class ProofRefused extends Error {
  constructor(
    readonly status: 413 | 415 | 422,
    words: string,
  ) {
    super(words);
  }
}

export const PROOF_BYTES = 10 * 1024 * 1024;
const NAME_LENGTH = 26;
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};
const FILE = new RegExp(`^[0-9a-z]{${NAME_LENGTH}}\\.(jpg|png|webp|pdf)$`);
const SEALED_FOR = 'notice-proof';
/** A form that came back and was not sent again within this time has lost its file. */
const WAITS = 24 * HOUR;
const LONGEST_TOKEN = 1000;

/**
 * Files of proof: `notices` in the data folder, apart from everything that the public can reach. They are kept as they were
 * sent, never opened here, and given to staff alone.
 */
export class Proofs {
  readonly folder: string;

  constructor(
    dataDir: string,
    private readonly vault: Vault,
  ) {
    this.folder = join(dataDir, 'notices');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Takes a received file over. @throws ProofRefused */
  async take(received: UploadedPhoto): Promise<Proof> {
    if (received.tooLarge || received.size > PROOF_BYTES) throw new ProofRefused(413, '文件超过 10 MB，请压缩后再选');
    if (received.size === 0) throw new ProofRefused(422, '这个文件是空的，请重新选择');
    const ending = await endingOf(received.path);
    if (!ending) throw new ProofRefused(415, '只收 JPG、PNG、WebP 图片或 PDF，请换一种格式');
    const file = `${randomName(NAME_LENGTH)}.${ending}`;
    await rename(received.path, join(this.folder, file));
    const name = [...cleanLine(asSent(received.originalname))].slice(-100).join('') || `证据.${ending}`;
    return { file, name, bytes: received.size };
  }

  /** Where it lies, and what it is; null when there is none of this name. */
  at(file: string): { path: string; type: string } | null {
    const [, ending = ''] = FILE.exec(file) ?? [];
    return TYPES[ending] ? { path: join(this.folder, file), type: TYPES[ending] } : null;
  }

  /** For a form that comes back: names the file to us, and nothing to others. */
  tokenOf(proof: Proof): string {
    return this.vault.seal(SEALED_FOR, JSON.stringify(proof));
  }

  /** What such a form has kept, for another while; null when it is no longer there. @param now in milliseconds */
  async kept(token: string, now: number): Promise<Proof | null> {
    const text = token.length < LONGEST_TOKEN ? this.vault.open(SEALED_FOR, token) : null;
    if (text === null) return null;
    const proof = JSON.parse(text) as Proof;
    const seconds = now / SECOND;
    return utimes(join(this.folder, proof.file), seconds, seconds).then(
      () => proof,
      () => null,
    );
  }

  async remove(file: string): Promise<void> {
    const found = this.at(file);
    if (found) await rm(found.path, { force: true });
  }

  /** Removes what was sent with forms that were never finished. @param isUsed whether a notice has this file */
  async sweep(now: number, isUsed: (file: string) => Promise<boolean>): Promise<void> {
    for (const file of await readdir(this.folder)) {
      const found = await stat(join(this.folder, file)).catch(() => null);
      if (!found || now - found.mtimeMs < WAITS || (await isUsed(file))) continue;
      await rm(join(this.folder, file), { force: true });
    }
  }
}

/** Browsers send names as UTF-8; the parser reads them byte by byte. */
function asSent(name: string): string {
  const text = /[^\u0000-\u00ff]/.test(name) ? name : Buffer.from(name, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? name : text;
}

/** By its first bytes, whatever its name says. */
async function endingOf(path: string): Promise<string | null> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.toString('latin1', 0, 5) === '%PDF-') return 'pdf';
    const kind = imageKind(head);
    return kind === 'jpeg' ? 'jpg' : kind === 'png' || kind === 'webp' ? kind : null;
  } finally {
    await handle.close();
  }
}
