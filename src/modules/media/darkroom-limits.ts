/** Resident memory at which a decoding process gives up, in bytes. Photos as cameras write them need 60 to 130 MB; of a picture of 40
 * megapixels that must be unpacked whole, up to 1 GB. Two of these and the board fit into 512 MB. */
export const MOST_MEMORY = 200 * 1024 * 1024;
/** One photo takes a fraction of a second. */
export const MOST_TIME = 30_000;
/** A process that has had nothing to do for so long ends and gives its memory back. */
export const IDLE_TIME = 60_000;
/** Photos that are decoded at the same time. */
export const AT_A_TIME = 2;
/** Photos that may wait for that. */
export const MOST_WAITING = 40;
