/** A little less than the 32 KB that deflate looks back. */
const room = 32_400;
const pieceLength = 8;

/** The lines of which most parts stand in many texts too, the most common last: what compression is primed with. Runs at build time. */
export function commonText(texts: readonly string[]): string {
  const spread = new Map<string, number>();
  for (const text of texts)
    for (const piece of new Set(linesOf(text).flatMap(piecesOf))) spread.set(piece, (spread.get(piece) ?? 0) + 1);
  const used = new Set<string>();
  /** In how many other texts a line's parts stand, so far as no chosen line has them, by its length. */
  const gain = (line: string) => {
    let sum = 0;
    for (const piece of new Set(piecesOf(line))) if (!used.has(piece)) sum += (spread.get(piece) ?? 1) - 1;
    return sum / (line.length + 1);
  };
  const lines = [...new Set(texts.flatMap(linesOf))].filter((line) => line.length >= pieceLength);
  const ranked = lines.map((line) => [gain(line), line] as const).sort(([a, one], [b, other]) => b - a || (one < other ? -1 : 1));
  const chosen: string[] = [];
  let left = room;
  for (const [first, line] of ranked) {
    // A line that says what chosen ones say already is passed over.
    if (line.length >= left || gain(line) < first * 0.7) continue;
    chosen.push(line);
    left -= line.length + 1;
    for (const piece of piecesOf(line)) used.add(piece);
  }
  return chosen.reverse().join('\n');
}

const linesOf = (text: string): string[] => text.split(/[\n\f]/);

const piecesOf = (line: string): string[] =>
  Array.from({ length: Math.max(0, line.length - pieceLength + 1) }, (_, at) => line.slice(at, at + pieceLength));
