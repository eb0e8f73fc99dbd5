import { Injectable, Logger } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { randomName } from '../../kernel/ids.js';
import { Darkroom } from './darkroom.js';
import { PhotoFiles } from './photo-files.js';
import { PhotoPasses } from './photo-passes.js';
import { refusal } from './photo-refused.js';
import { Photo } from './photo.entity.js';
import { type PhotoView, privateView, publicView } from './photo.view.js';

export type { PhotoView } from './photo.view.js';

/** Whose photos they are: a kind of thing and its number. */
export interface Owner {
  readonly kind: string;
  readonly id: number;
}

/** A file that was sent. */
export interface SentPhoto {
  readonly path: string;
  /** It was not kept because of its size, or because there were enough. */
  readonly tooLarge?: boolean;
  readonly tooMany?: boolean;
}

/** One owner has no more photos than this, unless its trade says otherwise. */
export const MOST_PHOTOS = 9;
/** Tokens longer or more than these are not ours; the rest of such a list is not looked at. */
const MOST_TOKENS = 20;
const TOKEN = /^[0-9a-z]{26}$/;

/**
 * Photos from their arrival to their end. A photo is taken in on its own and gets a secret token; whoever has the token attaches it,
 * once. Until its owner is shown the public cannot reach it: the board is no place to leave pictures at. Files follow the rows: a change of rows is committed first, then `settle` brings the files of the photos concerned in line with
 * what the rows say (public, withheld, or gone). What a killed process leaves undone there, the sweep does, when the next one starts and every hour.
 */
@Injectable()
export class Photos {
  private readonly log = new Logger(Photos.name);
  /** Files are settled one after the other, so that a removal and its undo cannot mix. */
  private settling: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly darkroom: Darkroom,
    private readonly files: PhotoFiles,
    private readonly passes: PhotoPasses,
  ) {}

  /**
   * Makes the pictures of a file that was sent, and keeps them.
   * @throws PhotoRefused with a status and words for the person
   */
  async take(file: SentPhoto): Promise<PhotoView> {
    if (file.tooLarge) throw refusal('large');
    if (file.tooMany) throw refusal('many');
    const name = randomName();
    const developed = await this.darkroom.develop({ source: file.path, target: this.files.target(name) });
    if (developed.failure) throw refusal(developed.failure);
    const { width, height, sha256, prints } = developed;
    const made = { name, token: randomName(), width, height, sha256, prints };
    const photo = { ...made, position: 0, withheld: 1, createdAt: this.clock.now() };
    try {
      await this.db.transaction(() => this.db.write(Photo).insert(photo));
    } catch (error) {
      await this.files.remove(name).catch(() => undefined);
      throw error;
    }
    return this.view(photo);
  }

  /** The photos of these tokens that nobody has attached yet, in this order. Unknown tokens are left out. */
  async find(tokens: readonly string[], most = MOST_PHOTOS): Promise<PhotoView[]> {
    const wanted = ours(tokens, most);
    const rows = await this.db.read(Photo).findBy({ token: In(wanted), ownerKind: IsNull() });
    return inOrder(rows, wanted).map((photo) => this.view(photo));
  }

  /** Hashes of the files behind these tokens, whoever has them: equal for the same files sent twice. */
  async contentOf(tokens: readonly string[]): Promise<string[]> {
    const wanted = ours(tokens);
    const rows = await this.db.read(Photo).findBy({ token: In(wanted) });
    return inOrder(rows, wanted).map(({ sha256 }) => sha256);
  }

  /** What copies of the owner's photos are known by, in order (`samePicture`); of older photos nothing. */
  async prints(owner: Owner): Promise<string[]> {
    const order = { position: 'ASC' } as const;
    const rows = await this.db.read(Photo).find({ where: ownedBy(owner), order, take: MOST_TOKENS });
    return rows.flatMap(({ prints }) => prints || []);
  }

  /**
   * Makes these the owner's photos, in this order, and lets go of those it had besides. Tokens of photos that another owner has are
   * ignored, and so are those after the first `most`. Joins the open transaction. The addresses are the public ones, which work from
   * `show` on.
   */
  attach(owner: Owner, tokens: readonly string[], most = MOST_PHOTOS): Promise<PhotoView[]> {
    return this.db.transaction(async () => {
      const wanted = ours(tokens, most).slice(0, most);
      const rows = this.db.write(Photo);
      const had = await rows.findBy(ownedBy(owner));
      const free = wanted.length ? await rows.findBy({ token: In(wanted), ownerKind: IsNull() }) : [];
      const kept: Photo[] = [];
      for (const photo of inOrder([...had, ...free], wanted)) {
        const whose = photo.ownerKind === null ? { ownerKind: IsNull() } : ownedBy(owner);
        const { affected } = await rows.update(
          { id: photo.id, ...whose },
          { ...ownedBy(owner), position: kept.length },
        );
        if (affected || photo.ownerKind !== null) kept.push(photo);
      }
      await this.drop(had.filter((photo) => !kept.includes(photo)));
      return kept.map(publicView);
    });
  }

  /** The owner's photos with addresses that work now: those of withheld ones are for their poster and for staff alone. */
  async of(owner: Owner, most = MOST_PHOTOS): Promise<PhotoView[]> {
    const rows = await this.db.read(Photo).find({ where: ownedBy(owner), order: { position: 'ASC' }, take: most });
    return rows.map((photo) => this.view(photo));
  }

  /** Those of these photos that belong to this kind of thing and that the public can see, in any order. */
  async shown(kind: string, tokens: readonly string[]): Promise<PhotoView[]> {
    if (tokens.length === 0) return [];
    const where = { token: In([...tokens]), ownerKind: kind, withheld: 0 };
    return (await this.db.read(Photo).find({ where, take: tokens.length })).map(publicView);
  }

  /**
   * Lets the public reach the owner's photos, or withholds them. Part of the open transaction; the files are moved when it is committed,
   * before its caller goes on. Showing them again brings back the same bytes under the same addresses.
   */
  show(owner: Owner, isPublic: boolean): Promise<void> {
    const withheld = isPublic ? 0 : 1;
    return this.db.transaction(async () => {
      const changed = await this.db.write(Photo).findBy({ ...ownedBy(owner), withheld: Not(withheld) });
      if (!changed.length) return;
      await this.db.write(Photo).update({ id: In(changed.map(({ id }) => id)) }, { withheld });
      await this.db.afterCommit(() => this.settle(changed.map(({ name }) => name)));
    });
  }

  /** Removes the owner's photos for good. Joins the open transaction; the files go after it. */
  purge(owner: Owner): Promise<void> {
    return this.db.transaction(async () => this.drop(await this.db.write(Photo).findBy(ownedBy(owner))));
  }

  /** Path of one picture of the photo that this pass is for, wherever it lies; null when there is none. */
  async fileOf(pass: string, ending: string): Promise<string | null> {
    const name = this.passes.nameOn(pass);
    const photo = name === null ? null : await this.db.read(Photo).findOneBy({ name });
    return photo && this.files.path(photo.name, ending, photo.withheld === 1);
  }

  /** Brings the files of these photos in line with their rows. Never fails: the sweep tries again. */
  settle(names: readonly string[]): Promise<void> {
    this.settling = this.settling.then(async () => {
      try {
        const rows = await this.db.read(Photo).findBy({ name: In([...names]) });
        for (const { name, withheld } of rows) await this.files.move(name, withheld === 1);
        const gone = names.filter((name) => !rows.some((row) => row.name === name));
        for (const name of gone) await this.files.remove(name);
      } catch (error) {
        this.log.error({ msg: 'photo files could not be settled', err: error });
      }
    });
    return this.settling;
  }

  private view(photo: Shown): PhotoView {
    return photo.withheld ? privateView(photo, this.passes.issue(photo.name)) : publicView(photo);
  }

  private async drop(photos: readonly Photo[]): Promise<void> {
    if (!photos.length) return;
    await this.db.write(Photo).delete({ id: In(photos.map(({ id }) => id)) });
    await this.db.afterCommit(() => this.settle(photos.map(({ name }) => name)));
  }
}

type Shown = Pick<Photo, 'token' | 'name' | 'width' | 'height' | 'withheld'>;

const ownedBy = ({ kind, id }: Owner) => ({ ownerKind: kind, ownerId: id });

const ours = (tokens: readonly string[], most = MOST_PHOTOS): string[] =>
  [...new Set(tokens.slice(0, Math.max(MOST_TOKENS, 2 * most)))].filter((token) => TOKEN.test(token));

const inOrder = (rows: readonly Photo[], tokens: readonly string[]): Photo[] =>
  tokens.flatMap((token) => rows.find((row) => row.token === token) ?? []);
