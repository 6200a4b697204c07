// Change: one picture for both modes. The theme writes it twice, with rules that hide one of the two.
import type {Props} from '@theme/ThemedImage';
import type {ReactNode} from 'react';

export default function ThemedImage({sources, alt, ...props}: Props): ReactNode {
  return <img src={sources.light} alt={alt} {...props} />;
}
