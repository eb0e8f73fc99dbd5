import type { PhotoView } from '../media/photos.js';
import type { CoverPhoto } from './article.card.js';

/** How wide a picture stands in a text: the measure of 38 characters, or the whole of a phone. */
export const PICTURE_SIZES = '(min-width: 720px) 646px, 100vw';
/** The longer side of what is sent at most, as the photos are made. */
const MEDIUM = 640;
const UPRIGHT = 1.1;

/** One picture of a text, in the addresses and widths that browsers choose from. */
export interface Picture {
  readonly src: string;
  readonly srcset: string;
  readonly webp: string;
  readonly width: number;
  readonly height: number;
  /** Clearly higher than wide: it would fill more than a screen. */
  readonly upright: boolean;
}

type Sizes = Pick<PhotoView, 'medium' | 'large' | 'width' | 'height'> & { webp: { medium: string; large: string } };

export function pictureOf({ medium, large, width, height, webp }: Sizes): Picture {
  const mediumWidth = Math.round(width * Math.min(1, MEDIUM / Math.max(width, height)));
  const set = (small: string, big: string) =>
    mediumWidth < width ? `${small} ${mediumWidth}w, ${big} ${width}w` : `${big} ${width}w`;
  return {
    src: large,
    srcset: set(medium, large),
    webp: set(webp.medium, webp.large),
    width,
    height,
    upright: height > width * UPRIGHT,
  };
}

/** The same of a cover as its article keeps it. */
export function coverPicture({ medium, large, mediumWebp, width, height }: CoverPhoto): Picture {
  // The largest picture lies beside the others under the same name.
  const largeWebp = large.replace(/\.jpg$/, '.webp');
  return pictureOf({ medium, large, width, height, webp: { medium: mediumWebp, large: largeWebp } });
}

/**
 * The picture as HTML, for the inside of a text.
 * @param alt escaped, as it stood in the text
 */
export function pictureTag({ src, srcset, webp, width, height }: Picture, alt: string, atOnce: boolean): string {
  const sizes = `sizes="${PICTURE_SIZES}"`;
  const later = atOnce ? '' : ' loading="lazy"';
  return (
    `<picture><source type="image/webp" srcset="${webp}" ${sizes}>` +
    `<img src="${src}" srcset="${srcset}" ${sizes} alt="${alt}" width="${width}" height="${height}"${later} decoding="async"></picture>`
  );
}
