// Why a ZIP file is not read. One word for each cause, so that a window can say it clearly.

/** broken: damaged or cut off. unsafe: a name that could write elsewhere, or files that lie over each other. */
export type ZipFaultWord = 'no-zip' | 'broken' | 'too-big' | 'unsafe' | 'unsupported';

export class ZipFault extends Error {
  readonly why: ZipFaultWord;
  constructor(why: ZipFaultWord) {
    super(`This ZIP file is not read: ${why}`);
    this.why = why;
  }
}
