/** Colours of the county: river teal, crayfish red, rice yellow, paper, and what lies between. */
export const INK = '#2b2723';
export const PAPER = '#f7f1e4';
export const TEAL = '#0f7472';
export const RED = '#bf3a22';
export const RICE = '#e3b140';
export const STEEL = '#c3c9cb';
export const WOOD = '#a8794d';
export const GLASS = '#bcd6dd';
export const RUBBER = '#26282a';

export interface Light {
  readonly name: 'morning' | 'noon' | 'overcast' | 'dusk';
  readonly sky: readonly [string, string];
  /** laid over the whole picture */
  readonly wash: string;
  readonly strength: number;
  readonly vignette: number;
}

export const LIGHTS: readonly Light[] = [
  { name: 'noon', sky: ['#8fc0d8', '#e6f0ec'], wash: '#fff6e0', strength: 0.05, vignette: 0.2 },
  { name: 'morning', sky: ['#a9cbd4', '#fbe9cb'], wash: '#ffd591', strength: 0.1, vignette: 0.24 },
  { name: 'overcast', sky: ['#b4c3c8', '#e5e8e4'], wash: '#a9c4c9', strength: 0.1, vignette: 0.22 },
  { name: 'dusk', sky: ['#6f86a3', '#f3bd8d'], wash: '#d8783f', strength: 0.11, vignette: 0.32 },
];

export interface Home {
  readonly wall: string;
  readonly floor: string;
  readonly fabric: string;
  readonly accent: string;
  readonly timber: string;
  readonly curtain: string;
}

export const HOMES: readonly Home[] = [
  { wall: '#ece2d0', floor: '#b98552', fabric: '#4f7381', accent: '#d99a3e', timber: '#8a5f3c', curtain: '#c8a27c' },
  { wall: '#dfe5dd', floor: '#a97b52', fabric: '#b4573c', accent: '#f0e2c2', timber: '#6f4a31', curtain: '#7f9f97' },
  { wall: '#e9ddd3', floor: '#cbb89d', fabric: '#2f7a76', accent: '#c9482e', timber: '#b08256', curtain: '#93a9b0' },
  { wall: '#dbe3e4', floor: '#96704f', fabric: '#8a7a63', accent: '#0f7472', timber: '#5b4332', curtain: '#d9c6a5' },
  { wall: '#f0e6d4', floor: '#c99a63', fabric: '#6f8a62', accent: '#e3b140', timber: '#94683f', curtain: '#b9674a' },
];

/** Fabrics, paint and plastic that stand well on all walls and skies. */
export const PAINTS = ['#0f7472', '#bf3a22', '#e3b140', '#48687a', '#f1ead9', '#7d8f6b', '#8c5a3c', '#394653'] as const;
export const GREENS = ['#4f7d4a', '#5f8f4f', '#3f6d4c', '#78975a', '#6b8a4b'] as const;
export const COATS = ['#c7cbcf', '#f0eee8', '#33404b', '#a3301f', '#3d6272', '#8d7f6d', '#1f6a68'] as const;
export const SKIN = ['#e6b994', '#d9a67f', '#efc7a4'] as const;

const channels = (hex: string): number[] => [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));
const hexOf = (parts: number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` 0 … 1 of the way from one colour to the other. */
export function mix(from: string, to: string, share: number): string {
  const goal = channels(to);
  return hexOf(channels(from).map((part, index) => part + (goal[index]! - part) * share));
}

export const lighter = (color: string, share = 0.2): string => mix(color, '#fffaf0', share);
export const darker = (color: string, share = 0.2): string => mix(color, '#1d1a17', share);
