// What is told of a file that is brought in: before, what it holds; after, what it came to; and why it could not be. Types only.
import type { Instant } from '../time';
import type { BroughtIn } from './format';
import type { UnreadableWhy } from './from-export';

/**
 * no-file: neither a ZIP file nor JSON, or cut off. broken: damaged. other: of another program. newer: made by a newer
 * version. unreachable: the browser could not read it.
 */
export type FileFaultWord =
  | 'empty'
  | 'no-file'
  | 'broken'
  | 'too-big'
  | 'too-many'
  | 'unsafe'
  | 'unsupported'
  | 'other'
  | 'newer'
  | 'unreachable';

/** storage: nothing could be read or written, as on a full disk. gone: nobody answers. */
export type WorkFaultWord = 'storage' | 'gone';

export interface Progress {
  readonly done: number;
  /** 0: not known yet. */
  readonly of: number;
}

export interface Preview {
  readonly kind: 'backup' | 'export';
  /** Null when the file does not say. */
  readonly madeAt: Instant | null;
  readonly hasSettings: boolean;
  /** Orders that are not known here. */
  readonly fresh: number;
  readonly known: number;
  /** Orders that were forgotten here and are whole in the file. */
  readonly forgotten: number;
  /** Numbers that the file wants to stay forgotten, and that are not known here. */
  readonly tombstones: number;
  /** How many cannot be read, by why. */
  readonly unreadable: ReadonlyMap<UnreadableWhy, number>;
  readonly pieces: { readonly fresh: number; readonly known: number; readonly lost: number };
}

export interface Choices {
  readonly settings: boolean;
  readonly bringBack: boolean;
}

export interface Outcome {
  readonly end: 'done' | 'stopped' | 'broken' | WorkFaultWord;
  readonly orders: BroughtIn;
  readonly pieces: { readonly kept: number; readonly lost: number };
}
