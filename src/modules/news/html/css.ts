import { type Element, attribute } from './parse-html.js';

/** The declarations of a `style` attribute; names and values in lower case. */
export type Css = ReadonlyMap<string, string>;

const NONE: Css = new Map();

/** What an element says of itself. Style sheets are not read. */
export function cssOf(element: Element): Css {
  const style = attribute(element, 'style');
  if (!style) return NONE;
  const css = new Map<string, string>();
  for (const declaration of style.replace(/\/\*[^]*?(?:\*\/|$)/g, '').split(';')) {
    const colon = declaration.indexOf(':');
    const value = declaration
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim();
    if (colon > 0) css.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return css;
}

/** Whether a length or a share is nothing: 0, 0px, 0.0, 0%. */
export const isZero = (value: string | undefined): boolean => value !== undefined && /^0*\.?0+[a-z%]*$/.test(value);

/** CSS pixels of a plain length (`1`, `1px`, `1.5px`); undefined of everything else. */
export function pixels(value: string | undefined): number | undefined {
  const number = /^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/i.exec(value ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
