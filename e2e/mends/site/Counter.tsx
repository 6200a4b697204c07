import {useState} from 'react';
import type {ReactNode} from 'react';

/** What only React can operate: the page that shows it keeps the client bundle. */
export function Counter(): ReactNode {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count} 回押した
    </button>
  );
}
