// How long the lab looks: `npm test` plays each scene once, `npm run lab` as often as it takes to believe it.
const isLong = process.env.LAB === 'long';

/** `short` in `npm test`, `long` in the lab. */
export const times = (short: number, long: number): number => (isLong ? long : short);
export { isLong };
