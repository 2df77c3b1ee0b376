/** A text in which the parts that another text shares are marked. */
import { Fragment } from 'react';

interface Span {
  start: number;
  end: number;
}

interface Piece {
  text: string;
  shared: boolean;
}

/** Cuts a text at the spans; overlapping ones become one. UTF-16 offsets, end exclusive. */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    const end = Math.min(text.length, span.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), shared: false });
    pieces.push({ text: text.slice(start, end), shared: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), shared: false });
  return pieces;
}

export function SharedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {piecesOf(text, spans).map((piece, index) => (
        <Fragment key={index}>{piece.shared ? <mark>{piece.text}</mark> : piece.text}</Fragment>
      ))}
    </>
  );
}
