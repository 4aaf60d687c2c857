// The guide by taps alone: from a late parcel over a refusal, an offer and AliExpress to the money; its letter in the
// clipboard, a picture taken on the way, and the pack that tells it all.
import type { Page } from '@playwright/test';
import { practiceSource } from '../shop/source';
import { barriers } from './support/barriers';
import type { Extension } from './support/launch';
import { ask, ordersOf } from './support/messages';
import { awaiting, openDetail } from './support/pages';
import { pngSize, savePack, shownSize } from './support/saved-pack';
import { expect, test } from './support/test';
import { pressIcon } from './support/toolbar';

const ID = '8196300000000001';

const thing = { title: 'Desk lamp', variant: 'White', quantity: 1, price: 20 };
const late = awaiting(ID, { placed: -50, paid: -50, shipped: -48, eta: -10, refund: 6, lines: [thing] });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The guide of the one order, in the popup as it is on its first opening. */
async function openGuide(extension: Extension): Promise<{ page: Page; popup: Page }> {
  const page = await extension.context.newPage();
  await openDetail(page, ID);
  const popup = await extension.open('popup.html');
  await expect.poll(async () => (await ordersOf(popup)).has(ID)).toBe(true);
  await ask(popup, 'first-visit-seen', null);
  await popup.reload();
  await popup.getByTestId('order-row').first().click();
  await expect(popup.getByTestId('guide')).toBeVisible();
  return { page, popup };
}

const row = (popup: Page, number: number) =>
  expect(popup.getByTestId('guide')).toHaveAttribute('data-row', String(number));

/** Something that the step does not offer. */
async function tellOther(popup: Page, type: string): Promise<void> {
  await popup.getByTestId('happened').click();
  await popup.getByTestId(`answer-${type}`).click();
}

test('late → refused → asked → offer → no → AliExpress decides → refund due → money back', async ({
  extension,
  shop,
}) => {
  shop.scenario.source = practiceSource([late]);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, popup } = await openGuide(extension);

  await row(popup, 25);
  await popup.getByTestId('guide-step').click();
  await expect(popup.getByTestId('letter')).toContainText(ID);
  await popup.getByTestId('letter-copy').click();
  await expect
    .poll(() => popup.evaluate(() => navigator.clipboard.readText()))
    .toContain(`order ${ID} has not arrived`);
  await popup.keyboard.press('Escape');
  await popup.getByTestId('answer-wrote-to-store').click();
  await expect(popup.getByTestId('guide')).not.toHaveAttribute('data-row', '25');

  await tellOther(popup, 'page-refused');
  await popup.getByTestId('until').fill(inDays(3));
  await popup.getByTestId('until-save').click();
  await row(popup, 20);
  await popup.getByTestId('undo').click();
  await expect(popup.getByTestId('guide')).not.toHaveAttribute('data-row', '20');
  await tellOther(popup, 'page-refused');
  await popup.getByTestId('until-unsaid').click();
  await row(popup, 20);

  await tellOther(popup, 'case-opened');
  await expect(popup.getByTestId('asked')).toHaveValue('20');
  await popup.getByTestId('asked-save').click();
  await row(popup, 8);

  await popup.getByTestId('answer-seller-offered').click();
  await popup.getByTestId('amount').fill('3,50 or so');
  await popup.getByTestId('amount-save').click();
  await expect(popup.getByRole('alert')).toBeVisible();
  await popup.getByTestId('amount').fill('3,50');
  await popup.getByTestId('amount-save').click();
  await row(popup, 1);
  await expect(popup.getByTestId('guide-state')).toContainText(/3\.50 of the .*20.* you asked for/);
  expect((await ordersOf(popup)).get(ID)?.order.events.at(-1)).toMatchObject({ type: 'seller-offered', amount: 3.5 });

  await popup.getByTestId('answer-offer-answered').click();
  await row(popup, 8);
  await tellOther(popup, 'seller-rejected');
  await row(popup, 8);

  const toolbar = await pressIcon(extension, page);
  await toolbar.press('open-evidence');
  await toolbar.press('take-picture');
  await expect.poll(async () => (await ask(popup, 'get-evidence', { orderId: ID })).length).toBe(1);
  await toolbar.close();
  await popup.bringToFront();

  await tellOther(popup, 'decided');
  await popup.getByTestId('outcome-won').click();
  await row(popup, 9);
  await popup.getByTestId('answer-money-back').click();
  await expect(popup.getByTestId('headline')).toHaveText('Nothing to do today');
  expect((await ordersOf(popup)).get(ID)?.decision).toMatchObject({ row: 0, level: 'done' });
  await popup.getByTestId('undo').click();
  await expect.poll(async () => (await ordersOf(popup)).get(ID)?.decision.row).toBe(9);

  // The picture was taken while AliExpress decided; the pack tells the whole way and holds it.
  await popup.goto(popup.url().replace(/popup\.html.*/, `dashboard.html#pack/${ID}`));
  const { names, bytes, text } = await savePack(popup);
  const picture = names.find((name) => name.startsWith('evidence/')) ?? '';
  expect(pngSize(bytes(picture))).toEqual(await shownSize(page));
  const told = ['The page said no', 'I asked', 'There is an offer', 'I said no to the offer', 'AliExpress decided'];
  for (const what of [...told, 'Desk lamp', ID, `detail.html?orderId=${ID}`])
    expect(text('index.html')).toContain(what);
  expect(text('timeline.csv').split('\r\n').length).toBeGreaterThan(told.length);
  const [exported] = JSON.parse(text('order.json')).orders;
  expect(exported).toMatchObject({
    id: ID,
    events: expect.arrayContaining([expect.objectContaining({ type: 'decided' })]),
  });
});

test('three taps find the problem, and one takes it back; no barrier anywhere', async ({ extension, shop }) => {
  shop.scenario.source = practiceSource([late]);
  const { popup } = await openGuide(extension);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await popup.getByTestId('triage').click();
  expect(await barriers(popup)).toEqual([]);
  await popup.getByTestId('problem-no').click();
  expect(await barriers(popup)).toEqual([]);
  await popup.getByTestId('problem-customs').click();
  await row(popup, 11);

  await popup.getByTestId('happened').click();
  expect(await barriers(popup)).toEqual([]);
  await popup.keyboard.press('Escape');
  await popup.getByTestId('all-steps').click();
  expect(await barriers(popup)).toEqual([]);

  await popup.getByTestId('more').click();
  await popup.getByTestId('take-back').click();
  await row(popup, 25);
});

test('the letter speaks Chinese; the note is kept as it is typed; no barrier there either', async ({
  extension,
  shop,
}) => {
  shop.scenario.source = practiceSource([late]);
  const { popup } = await openGuide(extension);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await popup.getByTestId('guide-step').click();
  await expect(popup.getByTestId('letter-read-zh')).toBeEnabled();
  await popup.getByTestId('letter-read-zh').click();
  await expect(popup.getByTestId('letter')).toContainText('订单');
  expect(await barriers(popup)).toEqual([]);

  await popup.keyboard.press('Escape');
  await popup.getByTestId('more').click();
  await popup.getByTestId('set-note').click();
  await popup.getByTestId('note').fill('Asked the neighbour');
  expect(await barriers(popup)).toEqual([]);
  await popup.close();
  const dashboard = await extension.open(`dashboard.html#order/${ID}`);
  await dashboard.emulateMedia({ reducedMotion: 'reduce' });
  await expect(dashboard.getByTestId('note-line')).toContainText('Asked the neighbour');
  await dashboard.getByTestId('triage').click();
  await dashboard.getByTestId('problem-yes').click();
  await dashboard.getByTestId('problem-damaged').click();
  await dashboard.getByTestId('open-help').click();
  expect(await barriers(dashboard)).toEqual([]);
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
    await dashboard.getByTestId(testId).first().focus();
    await dashboard.keyboard.press('Enter');
  };
  await press('triage');
  await press('problem-yes');
  await press('problem-damaged');
  await row(dashboard, 15);
  await press('all-steps');
  await dashboard.getByTestId('evidence-unboxing').focus();
  await dashboard.keyboard.press('Space');
  await expect(dashboard.getByTestId('evidence-unboxing')).toBeChecked();
  expect(await barriers(dashboard)).toEqual([]);
  await dashboard.reload();
  await press('all-steps');
  await expect(dashboard.getByTestId('evidence-unboxing')).toBeChecked();
  await dashboard.getByTestId('evidence-unboxing').focus();
  await dashboard.keyboard.press('Space');
  await expect(dashboard.getByTestId('evidence-unboxing')).not.toBeChecked();
});
