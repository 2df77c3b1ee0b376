/** PURE. Tracking codes as people write them down and read them aloud. */

const LOOK_ALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const NOT_IN_CODE = /[^0-9A-Z]/g;
const CODE_LENGTH = 12;
const PART = 4;

/** `7k3m 9qxv-2zpa` and `7K3M9QXV2ZPA` become `7K3M-9QXV-2ZPA`; undefined when no code can be meant. */
export function readTrackingCode(written: string): string | undefined {
  const letters = written
    .toUpperCase()
    .replace(NOT_IN_CODE, '')
    .replace(/[ILO]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  if (letters.length !== CODE_LENGTH) return undefined;
  return [letters.slice(0, PART), letters.slice(PART, 2 * PART), letters.slice(2 * PART)].join('-');
}
