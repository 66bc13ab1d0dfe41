/** A piece of a text, and where in the text it begins; lines and columns count from 1. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** No link is longer; a piece that has nowhere to be cut is cut here. */
const longest = 65_536;

/**
 * Cuts a stream of bytes into pieces of text, between words, so that a file of any size is read without holding it all.
 * Bytes that are no text become U+FFFD. A byte order mark says when the text is UTF-16.
 */
export async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let decoder: TextDecoder | undefined;
  let text = '';
  let [line, column] = [1, 1];
  const advance = (piece: string): void => {
    const breaks = piece.split('\n');
    line += breaks.length - 1;
    column = (breaks.length > 1 ? 1 : column) + breaks.at(-1)!.length;
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
    text += decoder.decode(chunk, { stream: true });
    const end = lastGap(text);
    if (end === 0) continue;
    const piece = text.slice(0, end);
    yield { text: piece, line, column };
    advance(piece);
    text = text.slice(end);
  }
  text += decoder?.decode() ?? '';
  if (text) yield { text, line, column };
}

/** Returns where the last word of a text begins, or its end when that word is too long to be waited for. */
function lastGap(text: string): number {
  for (let at = text.length; at > Math.max(0, text.length - longest); at--) {
    if (/[\s"'<>]/.test(text[at - 1]!)) return at;
  }
  return text.length > longest ? text.length : 0;
}
