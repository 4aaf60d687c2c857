// One account's shared room with the limits of the real browsers, as several computers see it: each has its own copy, what
// one writes reaches the others later, in any order, or never, and a computer that joins is overwritten by what is there.
const LIMITS = { bytes: 102_400, item: 8192, items: 512, perMinute: 120, perHour: 1800 } as const;

export interface Chance {
  readonly next: () => number;
}
interface Sent {
  readonly key: string;
  /** Undefined: removed. */
  readonly text: string | undefined;
}

const encoder = new TextEncoder();
const bytesOf = (key: string, text: string): number =>
  encoder.encode(key).length + encoder.encode(text.replace(/[<\u2028\u2029]/g, '      ')).length;

/** The room as one computer has it: what `storage.sync` is there. */
export class Computer {
  readonly items = new Map<string, string>();
  /** Written here and not yet gone out; and waiting to come in. */
  readonly outgoing: Sent[] = [];
  readonly incoming: Sent[] = [];
  writes: number[] = [];
  readonly #now: () => number;
  readonly #changed: () => void;
  constructor(now: () => number, changed: () => void = () => {}) {
    this.#now = now;
    this.#changed = changed;
  }

  /** A copy, as the browser gives it. */
  read(): Record<string, unknown> {
    return Object.fromEntries([...this.items].map(([key, text]) => [key, JSON.parse(text)]));
  }

  #count(): void {
    const now = this.#now();
    this.writes = [...this.writes.filter((at) => at > now - 3_600_000 && at <= now), now];
    const lately = this.writes.filter((at) => at > now - 60_000).length;
    if (this.writes.length > LIMITS.perHour) throw new Error('MAX_WRITE_OPERATIONS_PER_HOUR quota exceeded');
    if (lately > LIMITS.perMinute) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
  }

  set(values: Readonly<Record<string, unknown>>): void {
    this.#count();
    const after = new Map(this.items);
    for (const [key, value] of Object.entries(values)) {
      const text = JSON.stringify(value);
      if (bytesOf(key, text) > LIMITS.item) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      after.set(key, text);
    }
    const total = [...after].reduce((sum, [key, text]) => sum + bytesOf(key, text), 0);
    if (total > LIMITS.bytes) throw new Error('QUOTA_BYTES quota exceeded');
    if (after.size > LIMITS.items) throw new Error('MAX_ITEMS quota exceeded');
    for (const key of Object.keys(values)) this.#send(key, after.get(key));
    this.#changed();
  }

  remove(keys: readonly string[]): void {
    this.#count();
    for (const key of keys) if (this.items.has(key)) this.#send(key, undefined);
    this.#changed();
  }

  #send(key: string, text: string | undefined): void {
    if (text === undefined) this.items.delete(key);
    else this.items.set(key, text);
    this.outgoing.push({ key, text });
  }

  /** One thing that another computer wrote comes in: any of those that wait. */
  receive(chance: Chance): void {
    const [sent] = this.incoming.splice(Math.floor(chance.next() * this.incoming.length), 1);
    if (sent === undefined) return;
    if (sent.text === undefined) this.items.delete(sent.key);
    else this.items.set(sent.key, sent.text);
    this.#changed();
  }
}

export class Account {
  readonly #server = new Map<string, string>();
  readonly computers: readonly Computer[];
  constructor(computers: readonly Computer[]) {
    this.computers = computers;
  }

  /** What a computer wrote goes out; each part is lost with the given chance. */
  carry(from: Computer, lost: number, chance: Chance): void {
    for (const sent of from.outgoing.splice(0)) {
      if (chance.next() < lost) continue;
      if (sent.text === undefined) this.#server.delete(sent.key);
      else this.#server.set(sent.key, sent.text);
      for (const other of this.computers) if (other !== from) other.incoming.push(sent);
    }
  }

  /** The account is joined anew: what is there takes the place of what is here. */
  overwrite(computer: Computer): void {
    if (this.#server.size === 0) return;
    computer.items.clear();
    computer.outgoing.length = 0;
    computer.incoming.length = 0;
    for (const [key, text] of this.#server) computer.items.set(key, text);
  }

  /** Somebody else's account, or a user who cleared it. */
  wipe(): void {
    this.#server.clear();
    for (const computer of this.computers) computer.items.clear();
  }
}
