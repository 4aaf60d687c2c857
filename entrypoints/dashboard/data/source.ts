// Where the work with files reads and writes: the background by messages, the bytes of pieces by their own store. Every
// question may be asked twice, so a worker that was stopped just then is asked again.
import type { Progress, WorkFaultWord } from '../../../utils/core/backup/report';
import { evidenceBytes, keepPiece } from '../../../utils/webext/evidence';
import type { Answer, MessageType, Payload } from '../../../utils/webext/messages';
import { send } from '../../../utils/webext/send';

const TRIES = 4;
/** Milliseconds before the next try, longer each time: a worker that was stopped is started anew. */
const PAUSE = 250;

export class SourceFault extends Error {
  readonly why: WorkFaultWord;
  constructor(why: WorkFaultWord) {
    super(why);
    this.why = why;
  }
}

async function ask<T extends MessageType>(type: T, payload: Payload<T>): Promise<Answer<T>> {
  for (let tries = 1; ; tries += 1) {
    const reply = await send(type, payload);
    if ('ok' in reply) return reply.ok;
    if (reply.failed === 'storage') throw new SourceFault('storage');
    if (tries === TRIES) throw new SourceFault('gone');
    await new Promise((resolve) => setTimeout(resolve, PAUSE * tries));
  }
}

export const source = { ask, bytes: evidenceBytes, keepPiece };
export type Source = typeof source;

/** Thrown between two parts once the user has stopped it. */
export class Stopped extends Error {}

export interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export function step({ signal, onProgress }: Work, progress: Progress): void {
  if (signal.aborted) throw new Stopped();
  onProgress(progress);
}
