// A tracking page with one parcel that moves; enough for its link to lead somewhere.
import { h } from './dom.js';

const events = [
  ['Left the sorting centre', 'Apr. 19 17:05'],
  ['Handed to the carrier', 'Apr. 17 09:40'],
];
document.querySelector('#root').replaceChildren(
  h(
    'div',
    { class: 'order-wrap' },
    h('h1', {}, 'Tracking'),
    h('div', { class: 'logistic-info-v2--mailNoValue--X0fPzen' }, 'LX000000001CN'),
    events.map(([what, when]) => h('p', { class: 'logistic-info-v2--nodeDesc--2U3A3Yt' }, `${when} ${what}`)),
  ),
);
