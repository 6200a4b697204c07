// Change: adds the components that MDX pages use by name.
import MDXComponents from '@theme-original/MDXComponents';
import {CorrectionList} from '@site/src/components/CorrectionList';
import {Corrected, Derived, EditionNote} from '@site/src/components/marks';
import {DiagramText} from '@site/src/components/DiagramText';
import {Diagram} from '@site/src/plugins/diagrams/figure/Diagram';
import {TermList} from '@site/src/components/TermList';
import {TopicMap} from '@site/src/components/TopicMap';

export default {...MDXComponents, CorrectionList, Corrected, Derived, Diagram, DiagramText, EditionNote, TermList, TopicMap};
