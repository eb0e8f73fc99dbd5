import { type Chance, chance, seedOf } from '../random.js';
import { HOMES, type Home, LIGHTS, type Light, mix } from './palette.js';
import { HEIGHT, WIDTH, draw, oval, rect, round } from './svg.js';

type Way = 'down' | 'across' | 'slant';
const ENDS: Record<Way, string> = { down: 'x2="0" y2="1"', across: 'x2="1" y2="0"', slant: 'x2="1" y2="1"' };

/**
 * The paper of one picture: its chance, its light, its home colours, and the gradients that the shapes ask for.
 * Light and home follow the variant alone, so that the rooms of one listing belong to one flat at one hour.
 */
export class Sheet {
  readonly chance: Chance;
  readonly light: Light;
  readonly home: Home;
  private readonly defs = new Map<string, string>();

  constructor(
    name: string,
    readonly variant: number,
  ) {
    this.chance = chance(seedOf(`${name}/${variant}`));
    this.light = LIGHTS[variant % LIGHTS.length]!;
    this.home = HOMES[(variant + Math.floor(variant / HOMES.length)) % HOMES.length]!;
  }

  /** The `variant`-th of a list: neighbours among the variants never get the same. */
  turn<T>(list: readonly T[], shift = 0): T {
    return list[(this.variant + shift) % list.length]!;
  }

  get dark(): boolean {
    return this.light.name === 'dusk';
  }

  blend(from: string, to: string, way: Way = 'down'): string {
    return this.gradient(
      `<linearGradient id="ID" ${ENDS[way]}><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    );
  }

  /** Rounded metal or cloth: dark, light, dark. */
  round(color: string, way: Way = 'across', depth = 0.22): string {
    const [edge, ridge] = [mix(color, '#1d1a17', depth), mix(color, '#fffaf0', depth * 1.2)];
    return this.gradient(
      `<linearGradient id="ID" ${ENDS[way]}><stop stop-color="${mix(color, edge, 0.5)}"/><stop offset=".3" stop-color="${ridge}"/>` +
        `<stop offset=".6" stop-color="${color}"/><stop offset="1" stop-color="${edge}"/></linearGradient>`,
    );
  }

  /** A ball lit from the upper left. */
  ball(color: string, depth = 0.3): string {
    return this.gradient(
      `<radialGradient id="ID" cx=".36" cy=".3" r=".78"><stop stop-color="${mix(color, '#fffaf0', depth)}"/>` +
        `<stop offset=".55" stop-color="${color}"/><stop offset="1" stop-color="${mix(color, '#1d1a17', depth)}"/></radialGradient>`,
    );
  }

  /** A soft spot that fades out to nothing. */
  fading(color: string, strength: number): string {
    return this.gradient(
      `<radialGradient id="ID"><stop stop-color="${color}" stop-opacity="${strength}"/>` +
        `<stop offset=".55" stop-color="${color}" stop-opacity="${Math.round(strength * 450) / 1000}"/>` +
        `<stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient>`,
    );
  }

  /** What an object throws on the ground. */
  shadow(x: number, y: number, rx: number, ry: number, strength = 0.5): string {
    return oval(x, y, rx, ry, this.fading('#1d140c', strength));
  }

  glow(x: number, y: number, r: number, color = '#fff3cf', strength = 0.7): string {
    return oval(x, y, r, r, this.fading(color, strength));
  }

  /** The whole drawing, mirrored and cropped a little by the variant, under the light of its hour. */
  finish(body: string, { mirror = true, zoom = 0.1 } = {}): string {
    const scale = 1 + this.chance.next() * zoom;
    const [dx, dy] = [-(scale - 1) * WIDTH * this.chance.next(), -(scale - 1) * HEIGHT * this.chance.between(0.3, 0.9)];
    const flipped = mirror && this.variant % 2 === 1;
    const turn = `translate(${round(flipped ? WIDTH - dx : dx)} ${round(dy)}) scale(${flipped ? -scale : scale} ${scale})`;
    const edge = this.gradient(
      `<radialGradient id="ID" cx=".5" cy=".48" r=".75"><stop offset=".55" stop-color="#20150c" stop-opacity="0"/>` +
        `<stop offset="1" stop-color="#20150c" stop-opacity="${this.light.vignette}"/></radialGradient>`,
    );
    const wash = draw(
      rect(0, 0, WIDTH, HEIGHT, this.light.wash, { o: this.light.strength }),
      rect(0, 0, WIDTH, HEIGHT, edge),
    );
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
      `<defs>${[...this.defs].map(([text, id]) => text.replace('"ID"', `"${id}"`)).join('')}</defs>` +
      `<g transform="${turn}">${body}</g>${wash}</svg>`
    );
  }

  private gradient(text: string): string {
    const id = this.defs.get(text) ?? `g${this.defs.size}`;
    this.defs.set(text, id);
    return `url(#${id})`;
  }
}
