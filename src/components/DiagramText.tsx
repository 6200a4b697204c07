import type {ReactNode} from 'react';

/** The text equivalent of the diagram above it: a list or a table, folded until asked for. */
export function DiagramText({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <details className="diagram-text">
      <summary>図を文章で読む</summary>
      <div>{children}</div>
    </details>
  );
}
