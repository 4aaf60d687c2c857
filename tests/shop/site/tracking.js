// The tracking page: one parcel shown, the others as tabs. Its class names end in a hash, as on the site.
import { firstAnswer, h, onRedraw } from './dom.js';

const { words } = globalThis.pageConfig;
const state = { module: {}, at: 0 };
const info = (name) => `logistic-info-v2--${name}`;

function tabs(parcels) {
  if (parcels.length < 2) return null;
  const tabOf = (_, at) => {
    const active = at === state.at ? ' tab-list-v2--active--5gH6i' : '';
    const press = () => {
      state.at = at;
      draw();
    };
    return h('div', { class: `tab-list-v2--tab--3dE4f${active}`, onclick: press }, `${words.parcel} ${at + 1}`);
  };
  return h('div', { class: 'tab-list-v2--tabs--1aB2c' }, parcels.map(tabOf));
}

function promises({ fdTitle, fdContentList = [] } = {}) {
  if (fdContentList.length === 0) return null;
  return h(
    'div',
    { class: 'fast-delivery-v2--box--1pQ2r' },
    h('h3', {}, fdTitle ?? ''),
    fdContentList.map((said) => h('p', {}, said)),
  );
}

function scan({ trackingName, trackingDetailDesc, timeText }) {
  return h(
    'div',
    { class: info('node--8zA1b') },
    h('div', { class: info('nodeTitle--2rejjVx') }, trackingName ?? ''),
    h('div', { class: info('nodeDesc--2U3A3Yt') }, trackingDetailDesc ?? ''),
    h('div', { class: info('nodeTime--3eF4g') }, timeText ?? ''),
  );
}

function parcelOf({ mailNo, logisticsCpInfo, logisticsCarrierName, etaInfo, packageItemList = [], detailList = [] }) {
  const eta = etaInfo?.etaTimeText;
  return [
    eta ? h('div', { class: 'arrival-time-v2--title--9mN0o' }, `Delivery: ${eta}`) : null,
    h(
      'div',
      { class: info('box--3sT4u') },
      h(
        'div',
        { class: info('mailNo--3TCkYIM') },
        words.trackingNumber,
        h('span', { class: info('mailNoValue--X0fPzen') }, mailNo ?? ''),
      ),
      h('span', { class: info('carrierTitle--7yZ8a') }, words.carrier),
      h('span', { class: info('carrierValue--9bC0d') }, logisticsCpInfo?.cpName ?? logisticsCarrierName ?? ''),
      h('div', { class: info('track--1nqL7Vl') }, detailList.map(scan)),
    ),
    packageItemList.map(({ itemTitle }) =>
      h('div', { class: 'package-items-v2--productTitle--6090gOp' }, itemTitle ?? ''),
    ),
  ];
}

function receiver({ name, address, phone } = {}) {
  return h(
    'div',
    { class: 'ship-to--box--7kL8m' },
    h('div', { class: 'ship-to--name--9nO0p' }, name ?? ''),
    h('div', {}, `${address}, ${phone}`),
  );
}

function draw() {
  const { trackingDetailLineList: parcels = [], fastDeliveryInfoDTO, logisticsReceiverInfo } = state.module;
  const parcel = parcels[state.at];
  document
    .querySelector('#root')
    .replaceChildren(
      h(
        'div',
        { class: 'tracking-page--1xY2z' },
        tabs(parcels),
        promises(fastDeliveryInfoDTO),
        ...(parcel ? parcelOf(parcel) : [h('p', {}, 'No tracking information yet')]),
        receiver(logisticsReceiverInfo),
      ),
    );
}

const answer = await firstAnswer();
if (answer) {
  state.module = answer.data.module ?? {};
  draw();
  onRedraw(draw);
}
