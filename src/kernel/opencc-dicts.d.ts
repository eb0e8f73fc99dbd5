/** The dictionaries of opencc-js, which come without types: `source target|source target|…`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
