import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

/**
 * Where the reader says that the page was read, as `client.ts` keeps it; without JavaScript it is not seen. What a
 * browser would fill in by itself is what its page said, not what is kept.
 */
export function ReadToggle(): ReactNode {
  return (
    <p className="read-toggle">
      <label>
        <input type="checkbox" autoComplete="off" /> このページを読んだ
      </label>
      <Link to="/reading-guide/#records">記録の残り方</Link>
    </p>
  );
}
