import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Clock, SECOND } from '../../kernel/clock.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { TooMany, waitWords } from '../../web/too-many.js';
import { uploadedPhotos } from '../media/upload-photos.js';
import { Budgets } from '../visitors/budgets.js';
import { type KeptProof, type Proof, ProofRefused, Proofs } from './proofs.js';

export type FormStatus = 413 | 415 | 422 | 429;

/** The file of a form, if there is one, and what is wrong with it. */
export interface TakenProof {
  readonly proof: Proof | null;
  readonly fault?: Fault;
  readonly status: FormStatus;
}

/** Takes the file of a form in before anything else, so that it is kept whatever is missing. */
@Injectable()
export class ProofTaking {
  constructor(
    private readonly proofs: Proofs,
    private readonly budgets: Budgets,
    private readonly clock: Clock,
  ) {}

  /** The file of this request, or the one that an earlier try has left. */
  async of(sent: Sent, req: Request): Promise<TakenProof> {
    const token = textOf(sent, 'proof_token');
    const earlier = token === '' ? null : await this.proofs.kept(token, this.clock.now());
    const [file, ...more] = uploadedPhotos(req);
    if (!file && token !== '' && !earlier) return { proof: null, fault: LOST, status: 422 };
    if (!file) return { proof: earlier, status: 422 };
    try {
      if (more.length > 0) throw new ProofRefused(422, '一次只收一个文件，请合在一起再选');
      await this.budgets.take('proof', req);
      return { proof: await this.proofs.take(file), status: 422 };
    } catch (error) {
      const refused = (message: string, status: FormStatus) => ({
        proof: earlier,
        fault: { field: 'proof', message },
        status,
      });
      if (error instanceof ProofRefused) return refused(error.message, error.status);
      if (!(error instanceof TooMany)) throw error;
      req.res?.setHeader('Retry-After', Math.ceil(error.waitMs / SECOND));
      return refused(`文件传得太多了，这一个没有收。请${waitWords(error.waitMs)}后再选`, 429);
    }
  }

  /** For a form that comes back with its file. */
  kept(proof: Proof | null): KeptProof | null {
    return proof && { ...proof, token: this.proofs.tokenOf(proof) };
  }
}

const LOST = { field: 'proof', message: '之前选的文件已经不在了，请再选一次，或者只用文字写明' };
