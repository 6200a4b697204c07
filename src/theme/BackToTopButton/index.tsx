// Change: HTML alone; src/behaviours/back-to-top.ts shows it to a reader who goes back up.
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export default function BackToTopButton(): ReactNode {
  return (
    <button
      type="button"
      className="clean-btn back-to-top"
      aria-label={translate({id: 'theme.BackToTopButton.buttonAriaLabel'})}
    />
  );
}
