// Change: the server writes the buttons, and src/components/code-buttons/ operates them; the theme's come with React.
import type {ReactNode} from 'react';

export default function CodeBlockButtons(): ReactNode {
  return (
    <div className="code-buttons">
      <button type="button" name="wrap" aria-label="折り返し" title="折り返し" aria-pressed={false} hidden />
      <button type="button" name="copy" aria-label="クリップボードにコードをコピー" title="コピー" />
    </div>
  );
}
