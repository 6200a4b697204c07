// Change: adds the components that MDX pages use by name; tables scroll inside themselves.
import MDXComponents from '@theme-original/MDXComponents';
import {AnchorAlias} from '@site/src/plugins/permalinks/AnchorAlias';
import {CorrectionList} from '@site/src/components/CorrectionList';
import {DiagramText} from '@site/src/components/DiagramText';
import {Corrected, Derived, EditionNote} from '@site/src/components/marks';
import {PageContents} from '@site/src/components/PageContents';
import {TableScroll} from '@site/src/components/TableScroll';
import {TermList} from '@site/src/components/TermList';
import {TopicMap} from '@site/src/components/TopicMap';

export default {
  ...MDXComponents,
  table: TableScroll,
  AnchorAlias,
  CorrectionList,
  Corrected,
  Derived,
  DiagramText,
  EditionNote,
  PageContents,
  TermList,
  TopicMap,
};
