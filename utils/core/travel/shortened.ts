// A text that is cut for the way.

/**
 * Cut so that it sorts before the whole: where both meet again, the whole stays (record/sightings.ts and
 * record/case-sightings.ts take the greater text). So it must not end before a sign that sorts below the quote that ends it.
 */
export function shortened(text: string, most: number): string {
  let end = most;
  while (end > 0 && end < text.length && (text[end] ?? '') <= '"') end -= 1;
  return text.slice(0, end);
}
