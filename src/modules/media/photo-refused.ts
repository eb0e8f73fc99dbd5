export type RefusedStatus = 413 | 415 | 422 | 503;

/** A photo that is not taken, with words for the person who sent it. */
export class PhotoRefused extends Error {
  constructor(
    readonly status: RefusedStatus,
    words: string,
  ) {
    super(words);
  }
}

/** Why a photo is not taken. */
export type Failure = 'empty' | 'large' | 'many' | 'kind' | 'pixels' | 'broken' | 'heic' | 'storage' | 'busy';

/** Largest file, in bytes; and the words for it. */
export const MOST_BYTES = 15 * 1024 * 1024;
/** Largest picture, in pixels. */
export const MOST_PIXELS = 40_000_000;

const REFUSALS: Record<Failure, readonly [RefusedStatus, string]> = {
  empty: [422, '这个文件是空的，请重新选一张照片'],
  large: [413, '这张照片超过 15 MB，请缩小后再传'],
  many: [422, '一次最多 9 张照片，多出来的没有收'],
  kind: [415, '这不是照片文件，请换成 JPG、PNG 或 WebP 格式'],
  pixels: [413, '这张照片太大，这里打不开。请缩小到 4000 万像素以内，存成普通的 JPG 再传'],
  broken: [422, '这张照片打不开，文件可能不完整，请重新选择或重新拍一张'],
  heic: [422, '这张照片是 HEIC 格式，这里打不开。请在手机相机设置里选“兼容性最佳”后重拍，或者发一张截图'],
  storage: [503, '照片暂时存不下来，请过一会儿再试'],
  busy: [503, '现在传照片的人很多，请过一会儿再试'],
};

export function refusal(failure: Failure): PhotoRefused {
  return new PhotoRefused(...REFUSALS[failure]);
}
