// Product pictures of the practice shop: a shape on a tint, drawn from the picture's name, so that no file is needed.

const TINTS = ['#e8ddd0', '#d5e3dc', '#dcdff0', '#f0dde0', '#e3e6cf', '#d8e6ee'];
const SHAPES = [
  '<circle cx="110" cy="104" r="54"/>',
  '<rect x="58" y="62" width="104" height="96" rx="16"/>',
  '<path d="M110 44l58 112H52z"/>',
  '<path d="M48 132q62-110 124 0v24H48z"/>',
  '<path d="M70 48h80l18 124H52z"/>',
];

function seedOf(name: string): number {
  let seed = 7;
  for (const sign of name) seed = (seed * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return seed;
}

export function pictureOf(name: string): string {
  if (name === 'choice.svg') {
    return '<svg xmlns="http://www.w3.org/2000/svg" width="68" height="20"><rect width="68" height="20" rx="4" fill="#fde9b8"/><text x="34" y="14" font-family="sans-serif" font-size="12" font-weight="700" text-anchor="middle" fill="#5a4300">Choice</text></svg>';
  }
  const seed = seedOf(name);
  const tint = TINTS[seed % TINTS.length];
  const shape = SHAPES[seed % SHAPES.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 220"><rect width="220" height="220" fill="${tint}"/><g fill="#00000026">${shape}</g></svg>`;
}
