/** Pictures inside pasted HTML are sent on their own; until then they have an address that leads nowhere. */
const NOWHERE = 'https://pasted.invalid/';
const INSIDE = /(<img\b[^>]*?\ssrc\s*=\s*)(["'])\s*data:(image\/(?:png|jpeg|gif|webp|bmp));base64,([^"']*)\2/gi;

/**
 * Pasted HTML with addresses in place of the pictures that are part of it. It is never parsed here: that is the server's business.
 * @returns {{text: string, pictures: [string, File][]}}
 */
export function withoutPictures(html) {
  const pictures = [];
  const text = html.replace(INSIDE, (whole, before, quote, type, data) => {
    const number = pictures.length + 1;
    const file = fileOf(type.toLowerCase(), data, number);
    if (!file) return whole;
    const address = `${NOWHERE}${Date.now().toString(36)}-${number}.${file.name.split('.').pop()}`;
    pictures.push([address, file]);
    return before + quote + address + quote;
  });
  return { text, pictures };
}

function fileOf(type, data, number) {
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
    return new File([bytes], `pasted-${number}.${type.split('/')[1]}`, { type });
  } catch {
    return null;
  }
}
