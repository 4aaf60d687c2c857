// The guide of one order: its ticket, the mistake to avoid, the whole path, and the likeliest answers.
import { guidedWords } from '../../utils/core/facts/words-for';
import { type PageLabels, pagePath } from '../../utils/core/path/page-labels';
import { pathOf } from '../../utils/core/path/path';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { Icon } from '../parts/Icon';
import { NoteLine } from '../parts/NoteLine';
import { Pill } from '../parts/Pill';
import type { Panel } from '../parts/panel';
import { useSay } from '../parts/say-context';
import { Trap } from '../parts/Trap';
import type { Folds } from '../parts/use-folds';
import { lastDayOf } from '../words/last-day';
import { AlsoHere } from './AlsoHere';
import { Answers } from './Answers';
import css from './Guide.module.css';
import { GuideTicket } from './GuideTicket';
import { tell } from './guide-menu';
import { SnoozeLine } from './SnoozeLine';
import { StepButton } from './StepButton';
import { Steps } from './Steps';
import type { OpenGroup } from './use-group';
import type { Taps } from './use-taps';

interface Props extends DecidedOrder {
  readonly group?: OpenGroup | undefined;
  readonly moment: Moment;
  /** The words of the order page's buttons, where they are known in its language. */
  readonly labels?: PageLabels | undefined;
  readonly taps: Taps;
  readonly folds: Folds;
  readonly onPanel: (panel: Panel) => void;
}

const ALL_STEPS = 'all';

export function Guide({ order, decision, group, moment, labels, taps, folds, onPanel }: Props) {
  const say = useSay();
  const open = folds.isOpen(ALL_STEPS, false);
  const watched = { order, decision };
  const steps = pathOf(order, decision, moment);
  const words = guidedWords(order, decision);
  const ticked = new Set(words.flatMap(({ type, step }) => (type === 'step-done' && step ? [step] : [])));
  // A tick of an earlier time is left as it is: the step is due again, and what is ticked is this one.
  const isDueAgain = (step: string): boolean =>
    ticked.has(step) && steps.some(({ id, state }) => id === step && state !== 'done');
  const tick = (step: string): void =>
    isDueAgain(step) ? taps.answer(order, 'step-done', { step }) : taps.tick(order, step);
  const letter = (): void => onPanel('letter');
  return (
    <article
      // Takes the focus when the button that was pressed is gone with its step.
      tabIndex={-1}
      class={css.guide}
      data-testid="guide"
      data-order-id={order.id}
      data-row={decision.row}
    >
      {open ? (
        <Summary {...watched} />
      ) : (
        <>
          <GuideTicket
            {...watched}
            pagePath={pagePath(decision, labels)}
            onWhy={() => onPanel('why')}
            onLetter={letter}
          />
          {decision.trap !== null && <Trap words={decision.trap} />}
          {decision.trap?.key === 'trap.which-holds' && (
            <button type="button" class={css.help} data-testid="open-told" onClick={() => onPanel('told')}>
              {say({ key: 'guide.take-back' })}
              <Icon name="forward" size={12} />
            </button>
          )}
        </>
      )}
      <Steps
        {...watched}
        steps={steps}
        open={open}
        folds={folds}
        moment={moment}
        ticked={ticked}
        onFold={(next) => folds.fold(ALL_STEPS, next)}
        onTick={tick}
        onLetter={(slug) => onPanel(`letter:${slug}`)}
        onEvidence={() => onPanel('evidence')}
      />
      {decision.level !== 'done' && (
        <Answers
          types={decision.step.answers}
          step={decision.step.id}
          onAnswer={(type) => tell(watched, type, taps, onPanel)}
          onTriage={() => onPanel('triage')}
          onMore={() => onPanel('happened')}
        />
      )}
      {group && <AlsoHere order={order} others={group.others} onOpen={group.open} />}
      {decision.level !== 'done' && (
        <button type="button" class={css.help} data-testid="open-help" onClick={() => onPanel('help')}>
          {say({ key: 'guide.help' })}
          <span class={css.about}>{say({ key: 'guide.help-about' })}</span>
          <Icon name="forward" size={12} />
        </button>
      )}
      <button type="button" class={css.help} data-testid="open-evidence" onClick={() => onPanel('evidence')}>
        {say({ key: 'evidence.title' })}
        <span class={css.about}>{say({ key: 'evidence.about' })}</span>
        <Icon name="forward" size={12} />
      </button>
      <SnoozeLine {...watched} moment={moment} onEnd={(before) => taps.snooze(order, null, before)} />
      <NoteLine note={order.note} onOpen={() => onPanel('note')} />
      {open && decision.step.link !== 'none' && (
        <div class={css.bottom}>
          <StepButton {...watched} onLetter={letter} />
        </div>
      )}
    </article>
  );
}

/** One line that stays while the steps are open. */
function Summary({ decision }: DecidedOrder) {
  const say = useSay();
  const day = lastDayOf(decision, say);
  return (
    <div class={css.summary} data-level={decision.level}>
      <Pill level={decision.level} />
      <b class={css.step}>{say(decision.step.words)}</b>
      {day !== null && (
        <span class={css.day}>
          <b>{day.text}</b> {day.estimate}
        </span>
      )}
    </div>
  );
}
