// Change: HTML alone; src/behaviours/color-mode.ts operates it. `data-theme-choice` of the page decides which icon is
// seen, before the first paint.
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import type {Props} from '@theme/Navbar/ColorModeToggle';
import type {ReactNode} from 'react';

export default function ColorModeToggle({className}: Props): ReactNode {
  return (
    <div className={className}>
      <button type="button" className="clean-btn color-mode" aria-label="配色を切り替える" disabled>
        <IconLightMode aria-hidden className="color-mode__icon color-mode__icon--light" />
        <IconDarkMode aria-hidden className="color-mode__icon color-mode__icon--dark" />
        <IconSystemColorMode aria-hidden className="color-mode__icon color-mode__icon--system" />
      </button>
    </div>
  );
}
