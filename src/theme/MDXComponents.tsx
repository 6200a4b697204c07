// Change: adds the components that many MDX pages use by name; `details` is the element of HTML. What one page uses,
// that page imports, since all that stands here reaches every reader.
import MDXComponents from '@theme-original/MDXComponents';
import {DiagramText} from '@site/src/components/DiagramText';
import {Corrected, Derived, EditionNote} from '@site/src/components/marks';
import {Diagram} from '@site/src/plugins/diagrams/figure/Diagram';
import {AnchorAlias} from '@site/src/components/AnchorAlias';

export default {
  ...MDXComponents,
  details: 'details',
  AnchorAlias,
  Corrected,
  Derived,
  Diagram,
  DiagramText,
  EditionNote,
};
