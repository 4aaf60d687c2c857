import { Bar } from '../../../components/Bar';
import { Footer } from '../../../components/Footer';
import { Frame } from '../../../components/Frame';
import type { States } from '../state';

export const states: States = {
  whole: (
    <Frame bar={<Bar />} bottom={<Footer text="List seen today" link="Open my orders" href="#" />}>
      <p>What is shown</p>
    </Frame>
  ),
};
