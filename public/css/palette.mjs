/**
 * The only file that knows a colour: lightness, chroma and hue of OKLCH, by the name that the style sheets use (`--paper`).
 * Names say what a colour is for: teal = structure and links, red = 立即发布, prices, what is urgent or wrong, rice =
 * doubt; everything else is ink on paper. A test computes the contrast of every pair that may meet.
 */
export const light = {
  paper: '97.7% .010 87',
  sheet: '99.4% .006 85',
  sunk: '94.4% .016 86',
  line: '87.5% .022 83',
  edge: '58.3% .023 82',
  ink: '22.4% .009 75',
  'ink-2': '40.0% .015 80',
  'ink-3': '49.6% .018 77',
  teal: '48.9% .081 195',
  'teal-fill': '48.9% .081 195',
  'teal-deep': '39.8% .066 195',
  'teal-tint': '94.1% .015 176',
  'on-teal': '99.4% .006 85',
  red: '52.4% .174 32',
  'red-fill': '54.4% .180 32',
  'red-deep': '45.7% .152 33',
  'red-tint': '94.1% .023 44',
  'on-red': '100.0% .000 0',
  rice: '47.7% .100 75',
  'rice-fill': '77.3% .143 84',
  'rice-tint': '94.9% .050 92',
};

export const dark = {
  paper: '19.7% .007 78',
  sheet: '23.7% .009 75',
  sunk: '27.1% .011 73',
  line: '33.6% .014 76',
  edge: '61.6% .023 82',
  ink: '94.5% .013 82',
  'ink-2': '82.2% .020 83',
  'ink-3': '70.6% .021 80',
  teal: '77.2% .088 190',
  'teal-fill': '52.6% .086 194',
  'teal-deep': '83.6% .078 190',
  'teal-tint': '28.4% .032 189',
  'on-teal': '100.0% .000 0',
  red: '76.1% .144 34',
  'red-fill': '55.7% .178 32',
  'red-deep': '49.2% .161 33',
  'red-tint': '26.9% .048 36',
  'on-red': '100.0% .000 0',
  rice: '83.7% .124 85',
  'rice-fill': '72.4% .136 82',
  'rice-tint': '29.2% .044 85',
};

/** 长辈版: darker inks on the same paper; only what differs. */
export const xlLight = {
  edge: '50.7% .018 77',
  'ink-2': '33.5% .013 82',
  'ink-3': '39.3% .015 80',
  teal: '41.1% .068 195',
  'teal-fill': '41.1% .068 195',
  red: '43.4% .154 32',
  'red-fill': '47.1% .165 32',
  rice: '38.7% .081 76',
};

export const xlDark = {
  'ink-3': '83.5% .019 83',
  teal: '84.3% .077 190',
  'teal-fill': '84.3% .077 190',
  'on-teal': '22.4% .030 192',
  red: '83.6% .092 35',
  'red-fill': '83.6% .092 35',
  'on-red': '24.0% .070 34',
  rice: '88.7% .099 87',
};
