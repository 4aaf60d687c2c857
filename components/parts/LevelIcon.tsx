// The five level icons. Their outlines differ, so that they can be told apart small and without colour.
import type { Level } from '../../utils/core/decision';

const SHAPES = {
  now: (
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.1 4h1.8v5.2H7.1zM7.1 10.4h1.8v1.8H7.1z"
    />
  ),
  soon: <path stroke-width="1.8" d="M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.6V8l2.4 1.6" />,
  check: (
    <>
      <rect x="1.9" y="1.9" width="12.2" height="12.2" rx="3" stroke-width="1.6" stroke-dasharray="3.1 2.2" />
      <path stroke-width="1.6" d="M6.2 6.3a1.85 1.85 0 1 1 2.7 1.6c-.6.3-.9.7-.9 1.4M8 11.6h.01" />
    </>
  ),
  wait: <circle cx="8" cy="8" r="3.5" stroke-width="1.8" />,
  done: <path stroke-width="2" d="M3 8.4l3.4 3.4L13 4.6" />,
} as const;

interface Props {
  readonly level: Level;
  readonly size?: number;
}

export function LevelIcon({ level, size = 16 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke={level === 'now' ? 'none' : 'currentColor'}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {SHAPES[level]}
    </svg>
  );
}
