// How long each task of a page's main thread spent in scripts of extensions, from Chromium's own trace: the profiler's
// samples, laid over the tasks.

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: ProfileData };
}
interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}
interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName: string };
}

/** Without `-*` a browser adds all it has of its own, which is a trace of half a gigabyte. */
export const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

/** Instants in µs at which a script of ours ran, and for how long, in one process. */
function samplesOf(events: readonly TraceEvent[]): { at: number; length: number }[] {
  const isOurs = new Map<number, boolean>();
  const found: { at: number; length: number }[] = [];
  let at = 0;
  for (const { name, args } of events) {
    if (name === 'Profile') at = args.data?.startTime ?? 0;
    for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
      const own = callFrame.url?.startsWith('chrome-extension:') === true;
      isOurs.set(id, own || (parent !== undefined && isOurs.get(parent) === true));
    }
    for (const [index, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      const length = args.data?.timeDeltas?.[index] ?? 0;
      at += length;
      if (isOurs.get(node)) found.push({ at, length });
    }
  }
  return found;
}

const NAMES = ['"RunTask"', '"Profile"', '"ProfileChunk"'];

/** A trace is larger than a text may be, so that it is read line by line: one event each. */
function eventsOf(trace: Buffer): TraceEvent[] {
  const events: TraceEvent[] = [];
  for (let from = 0; from < trace.length; ) {
    const end = trace.indexOf(10, from);
    const line = trace.subarray(from, end < 0 ? trace.length : end);
    from = end < 0 ? trace.length : end + 1;
    if (!NAMES.some((name) => line.includes(name))) continue;
    const text = line.toString();
    events.push(JSON.parse(text.slice(text.indexOf('{"args"'), text.lastIndexOf('}') + 1)) as TraceEvent);
  }
  return events.sort((a, b) => a.ts - b.ts);
}

/** ms of ours in each task that had any, in the process that ran scripts of `pageUrl`. */
export function ownTasks(trace: Buffer, pageUrl: string): number[] {
  const events = eventsOf(trace);
  const page = events.find(({ args }) =>
    args.data?.cpuProfile?.nodes?.some(({ callFrame }) => callFrame.url?.startsWith(pageUrl)),
  );
  if (page === undefined) throw new Error(`The trace has no process that ran ${pageUrl}`);
  const of = events.filter(({ pid, id }) => pid === page.pid && id === page.id);
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === page.pid && tid === pid);
  const sums = new Map<TraceEvent, number>();
  let task = 0;
  for (const { at, length } of samplesOf(of.filter(({ name }) => name.startsWith('Profile')))) {
    while ((tasks[task + 1]?.ts ?? Number.POSITIVE_INFINITY) <= at) task += 1;
    const now = tasks[task];
    if (now) sums.set(now, (sums.get(now) ?? 0) + length / 1000);
  }
  return [...sums.values()];
}
