// The guide by taps alone: from a late parcel over a refusal, an offer and AliExpress to the money; its letter in the
// clipboard, a picture taken on the way, and the pack that tells it all.
import { practiceSource } from '../shop/source';
import { ID, late, openGuide, row, tellOther } from './support/guide';
import { ask, ordersOf } from './support/messages';
import { pngSize, savePack, shownSize } from './support/saved-pack';
import { expect, test } from './support/test';
import { pressIcon } from './support/toolbar';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

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
