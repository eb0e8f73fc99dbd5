import { ConverterFactory } from 'opencc-js/core';
import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import variants from 'opencc-js/dict/TWVariants';
import variantPhrases from 'opencc-js/dict/TWVariantsPhrases';

/*
 * The steps of OpenCC's s2tw, out of their parts: `opencc-js/cn2t` would hold its phrases twice. The first text takes some
 * 80 ms and 25 MB, so nothing is made before somebody asks for it.
 */
let convert: ((text: string) => string) | null = null;

/** Plain text in traditional characters, with the variants that are usual in Taiwan. */
export function traditionalText(text: string): string {
  convert ??= ConverterFactory([phrases, regionalPhrases, characters], [variantPhrases, variants]);
  return convert(text);
}

const HAN = /[\u3400-\u9fff]/;
const TAG = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=/]+)="([^"]*)"/g;
/** Attributes that are read by people; `label` is the name of a group of options. */
const READ = new Set(['title', 'alt', 'aria-label', 'placeholder', 'label']);
/** Inside these stands what was typed, or what only machines read. */
const VERBATIM = new Set(['textarea', 'script', 'style', 'code']);
const DESCRIBING = /\b(?:name="description"|property="og:(?:title|description)")/;

/**
 * A page in traditional characters: the text between the tags and the attributes that people read. Addresses, values, `data-*`,
 * what stands in `<textarea>`, `<script>`, `<style>`, `<code>` or under `translate="no"`, and an option that is its own value
 * stay as they are, so that forms send what they always send. The page must be well-formed, as ours are.
 */
export function toTraditional(html: string): string {
  let made = '';
  let from = 0;
  // The element whose content is left alone, and how many of its name are open.
  let closed: { readonly name: string; depth: number } | null = null;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const [whole, slash, rawName = '', attributes = ''] = tag;
    const name = rawName.toLowerCase();
    if (closed) {
      if (name === closed.name) closed.depth += slash ? -1 : 1;
      if (closed.depth > 0) continue;
      made += html.slice(from, tag.index);
      closed = null;
    } else {
      made += texts(html.slice(from, tag.index));
    }
    from = tag.index + whole.length;
    if (slash || attributes === '') made += whole;
    else if (/\stranslate="no"/.test(attributes)) made += whole;
    else made += HAN.test(attributes) ? `<${rawName}${readable(name, attributes)}>` : whole;
    if (!slash && isLeftAlone(name, attributes)) closed = { name, depth: 1 };
  }
  return made + (closed ? html.slice(from) : texts(html.slice(from)));
}

const texts = (text: string): string => (HAN.test(text) ? traditionalText(text) : text);

function readable(name: string, attributes: string): string {
  const describes = name === 'meta' && DESCRIBING.test(attributes);
  return attributes.replace(ATTRIBUTE, (whole, key: string, value: string) =>
    HAN.test(value) && (READ.has(key) || (describes && key === 'content'))
      ? `${key}="${traditionalText(value)}"`
      : whole,
  );
}

/** Elements without content cannot hold any: for them there is nothing to leave alone. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

function isLeftAlone(name: string, attributes: string): boolean {
  if (VERBATIM.has(name)) return true;
  if (name === 'option') return !/\svalue=/.test(attributes);
  return /\stranslate="no"/.test(attributes) && !VOID.has(name) && !attributes.endsWith('/');
}
