// Interface icons on a grid of 16, drawn with round ends. Decoration: the words beside them carry the meaning.
const PATHS = {
  search: 'M11.4 6.9a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.3 10.3l3.4 3.4',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  back: 'M10 3.2L5.2 8l4.8 4.8',
  forward: 'M6 3.5L10.5 8 6 12.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  up: 'M3.5 10.5L8 6l4.5 4.5',
  open: 'M9.5 2.5h4v4M13.5 2.5l-6 6M7 3.5H2.5v10h10V9',
  copy: 'M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6',
  stop: 'M13.8 8A5.8 5.8 0 1 1 2.2 8a5.8 5.8 0 0 1 11.6 0zM4 4l8 8',
  close: 'M4 4l8 8M12 4l-8 8',
  tick: 'M3 8.4l3.4 3.4L13 4.6',
  dash: 'M4 8h8',
  beside: 'M2.5 3h11v10h-11zM9.5 3v10',
  ring: 'M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
} as const;
export type IconName = keyof typeof PATHS;

const MIRRORED: readonly IconName[] = ['back', 'forward', 'open', 'beside'];

interface Props {
  readonly name: IconName;
  readonly size?: number;
}

export function Icon({ name, size = 16 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.2 : 1.7}
      stroke-linecap="round"
      stroke-linejoin="round"
      data-mirrored={MIRRORED.includes(name) ? '' : undefined}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
