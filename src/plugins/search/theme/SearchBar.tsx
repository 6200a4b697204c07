// Change: fills the place that Docusaurus' theme keeps for search plugins.
import {SearchBox} from '@site/src/plugins/search/browser/SearchBox';

export default SearchBox;
