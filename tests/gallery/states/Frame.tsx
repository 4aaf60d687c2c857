import { Bar } from '../../../components/parts/Bar';
import { Footer } from '../../../components/parts/Footer';
import { Frame } from '../../../components/parts/Frame';
import type { States } from '../state';

export const states: States = {
  whole: (
    <Frame bar={<Bar />} bottom={<Footer text="List seen today" link="Open my orders" href="#" />}>
      <p>What is shown</p>
    </Frame>
  ),
};
