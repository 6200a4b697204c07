// Change: a rule and a word, without the icon and Infima's alert: the look is that of src/components/admonition.css.
import type {Props} from '@theme/Admonition/Layout';
import type {ReactNode} from 'react';

export default function AdmonitionLayout({type, title, id, children}: Props): ReactNode {
  return (
    <div className={`theme-admonition theme-admonition-${type}`} id={id}>
      {title ? <div className="theme-admonition__title">{title}</div> : null}
      {children ? <div>{children}</div> : null}
    </div>
  );
}
