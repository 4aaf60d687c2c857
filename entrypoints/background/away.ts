// Whether the browser was away since the last look at the plan, and what came due meanwhile: the plan tells people who have
// just come without waiting for their hour, and our pages show what they missed.
import type { Notice } from '../../utils/core/reminders/notice';
import { isBreak } from '../../utils/core/reminders/run';
import { DAY, type Instant } from '../../utils/core/time';
import type { Meta } from '../../utils/store/schema';
import type { Permission } from '../../utils/webext/notifications';

export interface Look {
  readonly now: Instant;
  /** The browser is here again; also when it was never seen before. */
  readonly cameBack: boolean;
  readonly ranSince: Instant;
  /** What may ring until then is planned anew: whoever came back may be told ahead of the hour. */
  readonly until: Instant;
}

/** Whoever has just allowed notifications is there, too. */
export function lookAt({ awakeAt, ranSince, notifications }: Meta, allowed: Permission, now: Instant): Look {
  const nowAllowed = notifications === 'denied' && allowed !== 'denied';
  const cameBack = awakeAt === null || ranSince === null || isBreak(awakeAt, now) || nowAllowed;
  return { now, cameBack, ranSince: cameBack ? now : ranSince, until: cameBack ? now + DAY : now };
}

/** `notice`: what was shown at this look; null when nothing was. */
export function withLook(meta: Meta, { now, cameBack, ranSince }: Look, notice: Notice | null): Meta {
  const looked = { ...meta, awakeAt: now, ranSince };
  const late = cameBack && meta.awakeAt !== null && meta.awakeAt < now ? (notice?.orderIds ?? []) : [];
  if (late.length === 0) return looked;
  const before = meta.missed?.orderIds.filter((id) => !late.includes(id)) ?? [];
  return { ...looked, missed: { orderIds: [...late, ...before], since: meta.missed?.since ?? meta.awakeAt ?? now } };
}
