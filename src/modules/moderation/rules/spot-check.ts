import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Vault } from '../../../kernel/vault.js';
import { type Follower, Followers, type Step } from '../followers.js';
import { Queue } from '../queue.js';

/** Of all that goes live without anybody having looked, this share is looked at afterwards: who only reads what rules hold learns nothing of what they miss. */
const SHARE = 0.05;

/** Puts some of what the rules let live into the tab 抽查. Which ones nobody outside can foresee, and every process agrees. */
@Injectable()
export class SpotCheck implements Follower, OnModuleInit {
  constructor(
    private readonly followers: Followers,
    private readonly queue: Queue,
    private readonly vault: Vault,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow({ kind, subject, event, verdict }: Step): Promise<void> {
    const { review, leaf } = verdict?.trail?.submission ?? {};
    if (event !== 'publish' || review !== 'post' || !leaf || !this.chooses(kind, subject.id)) return;
    await this.queue.spot(kind, subject);
  }

  chooses(kind: string, id: number, share = SHARE): boolean {
    return this.vault.digest('spot-check', `${kind} ${id}`).readUInt32BE() < share * 2 ** 32;
  }
}
