const LONGEST = 1600;
const SMALL_ENOUGH = 600_000;
const QUALITY = 0.85;
const TOO_LONG = 15_000;

/** Before Chrome 81 a canvas ignores how the phone was held, and the re-encoded picture would lie on its side for good. */
const turnsByItself = window.CSS && CSS.supports('image-orientation', 'from-image');

/**
 * The picture as JPEG of at most 1600 px, to spare the data plan; the file itself when it is small already, when the browser
 * cannot open it (HEIC outside Safari), or when anything else goes wrong: the server makes its own sizes anyway.
 * @param {File} file
 * @returns {Promise<Blob>}
 */
export async function shrink(file) {
  if (!turnsByItself) return file;
  try {
    const picture = await open(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.naturalWidth, picture.naturalHeight));
    if (scale === 1 && file.size < SMALL_ENOUGH && /jpeg|webp/.test(file.type)) return file;
    const smaller = await draw(picture, scale);
    return smaller && smaller.size < file.size ? smaller : file;
  } catch {
    return file;
  }
}

function open(file) {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    const address = URL.createObjectURL(file);
    const done = (settle) => () => {
      URL.revokeObjectURL(address);
      settle(picture);
    };
    picture.onload = done(resolve);
    picture.onerror = done(reject);
    setTimeout(reject, TOO_LONG);
    picture.src = address;
  });
}

function draw(picture, scale) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.naturalWidth * scale);
  canvas.height = Math.round(picture.naturalHeight * scale);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff'; // JPEG knows no transparency
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
