// In-app navigation: another order in the same document, its address at once and its facts when they come.
const config = globalThis.pageConfig;
const API = `mtop.aliexpress.trade.buyer.order.detail${config.callSuffix ?? ''}`;

async function ask(id) {
  const answer = await fetch(
    `https://acs.${config.domain}/h5/${API}/1.0/?jsv=2.5.1&api=${API}&v=1.0&type=originaljson`,
    {
      method: 'POST',
      credentials: 'include',
      body: new URLSearchParams({ data: JSON.stringify({ tradeOrderId: id }) }),
    },
  );
  return answer.json();
}

/** The last order wished for wins. */
export function onGo(show) {
  let wished = '';
  document.addEventListener('shop:go', async ({ detail: id }) => {
    wished = id;
    history.pushState(null, '', `/p/order/detail.html?orderId=${id}`);
    const answer = await ask(id);
    if (wished !== id) return;
    show(answer);
    document.dispatchEvent(new CustomEvent('shop:shown', { detail: id }));
  });
}
