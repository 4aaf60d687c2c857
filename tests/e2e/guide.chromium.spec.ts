// The guide's parts: three taps to the problem, the letter in another language, the note, and the proof, by keyboard alone.
import { practiceSource } from '../shop/source';
import { ID, late, openGuide, row, thing } from './support/guide';
import { ordersOf } from './support/messages';
import { awaiting, openDetail } from './support/pages';
import { expect, test } from './support/test';

test('three taps find the problem, and one takes it back', async ({ extension, shop }) => {
  shop.scenario.source = practiceSource([late]);
  const { popup } = await openGuide(extension);
  await popup.getByTestId('triage').click();
  await popup.getByTestId('problem-no').click();
  await popup.getByTestId('problem-customs').click();
  await row(popup, 11);

  await popup.getByTestId('happened').click();
  await popup.keyboard.press('Escape');
  await popup.getByTestId('all-steps').click();

  await popup.getByTestId('more').click();
  await popup.getByTestId('menu-told').click();
  await popup.getByTestId('take-back').press('Enter');
  await row(popup, 25);
});

test('the letter speaks Chinese; the note is kept as it is typed', async ({ extension, shop }) => {
  shop.scenario.source = practiceSource([late]);
  const { popup } = await openGuide(extension);
  await popup.getByTestId('guide-step').click();
  await expect(popup.getByTestId('letter-read-zh')).toBeEnabled();
  await popup.getByTestId('letter-read-zh').click();
  await expect(popup.getByTestId('letter')).toContainText('订单');

  await popup.keyboard.press('Escape');
  await popup.getByTestId('more').click();
  await popup.getByTestId('set-note').click();
  await popup.getByTestId('note').fill('Asked the neighbour');
  await popup.close();
  const dashboard = await extension.open(`dashboard.html#order/${ID}`);
  await expect(dashboard.getByTestId('note-line')).toContainText('Asked the neighbour');
  await dashboard.getByTestId('triage').click();
  await dashboard.getByTestId('problem-yes').click();
  await dashboard.getByTestId('problem-damaged').click();
  await dashboard.getByTestId('open-help').click();
  await expect.poll(async () => (await ordersOf(dashboard)).get(ID)?.order.note).toBe('Asked the neighbour');
});

test('goods that came broken: proof is ticked and stays, by keyboard alone', async ({ extension, shop }) => {
  shop.scenario.source = practiceSource([
    awaiting(ID, { status: 'Completed', placed: -30, paid: -30, shipped: -28, completed: -3, lines: [thing] }),
  ]);
  const page = await extension.context.newPage();
  await openDetail(page, ID);
  const dashboard = await extension.open(`dashboard.html#order/${ID}`);
  await expect.poll(async () => (await ordersOf(dashboard)).has(ID)).toBe(true);
  const press = async (testId: string): Promise<void> => {
    await dashboard.getByTestId(testId).first().press('Enter');
  };
  await press('triage');
  await press('problem-yes');
  // The next question takes the focus to itself; the keys go on from there.
  await expect(dashboard.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await press('problem-damaged');
  await row(dashboard, 15);
  await press('all-steps');
  await dashboard.getByTestId('evidence-unboxing').focus();
  await dashboard.keyboard.press('Space');
  await expect(dashboard.getByTestId('evidence-unboxing')).toBeChecked();
  await dashboard.reload();
  await press('all-steps');
  await expect(dashboard.getByTestId('evidence-unboxing')).toBeChecked();
  await dashboard.getByTestId('evidence-unboxing').focus();
  await dashboard.keyboard.press('Space');
  await expect(dashboard.getByTestId('evidence-unboxing')).not.toBeChecked();
});
