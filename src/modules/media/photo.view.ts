import type { Photo } from './photo.entity.js';
import type { Format, Size } from './prints.js';

interface Addresses {
  /** At most 320, 640 and 1280 pixels on the longer side. */
  readonly thumb: string;
  readonly medium: string;
  readonly large: string;
}

export interface PhotoView extends Addresses {
  /** For the poster's own form alone; part of no address. */
  readonly token: string;
  /** Of the largest picture. */
  readonly width: number;
  readonly height: number;
  /** The addresses above are JPEG. */
  readonly webp: Addresses;
}

type Shown = Pick<Photo, 'token' | 'name' | 'width' | 'height'>;

/** With the addresses that anybody may see. */
export const publicView = (photo: Shown): PhotoView =>
  view(photo, (size, format) => `/uploads/${photo.name.slice(0, 2)}/${photo.name}-${size}.${format}`);

/** With addresses that work while the pass is valid, also when the photo is withheld: for pages of its poster and of staff alone. */
export const privateView = (photo: Shown, pass: string): PhotoView =>
  view(photo, (size, format) => `/photos/${pass}/${size}.${format}`);

function view({ token, width, height }: Shown, address: (size: Size, format: Format) => string): PhotoView {
  const addresses = (format: Format): Addresses => ({
    thumb: address(320, format),
    medium: address(640, format),
    large: address(1280, format),
  });
  return { token, width, height, ...addresses('jpg'), webp: addresses('webp') };
}
