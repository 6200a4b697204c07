import type {SiteData} from '../../../../src/data';
import {redirects} from './redirects';

const data: SiteData = {
  areas: [{key: 'area', label: '見本', docs: ['index', 'renamed', 'target']}],
  terms: [],
  corrections: [],
  questions: [],
  sources: {},
  searchWords: {},
  equivalents: [],
  redirects,
};

export default data;
