import { Steps } from '../../../components/guide/Steps';
import { decide } from '../../../utils/core/decide';
import { pathOf } from '../../../utils/core/path/path';
import { MOMENT, order } from '../../components/sample';
import { NO_FOLDS, nothing } from '../sample-props';
import type { States } from '../state';

const late = order();
const decision = decide(late, MOMENT);
const shown = (open: boolean) => (
  <Steps
    order={late}
    decision={decision}
    steps={pathOf(late, decision, MOMENT)}
    moment={MOMENT}
    open={open}
    folds={NO_FOLDS}
    ticked={new Set()}
    onFold={nothing}
    onTick={nothing}
    onLetter={nothing}
    onEvidence={nothing}
  />
);

export const states: States = { folded: shown(false), open: shown(true) };
