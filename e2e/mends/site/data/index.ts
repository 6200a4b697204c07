import type {SiteData} from '../../../../src/data';
import {redirects} from './redirects';

const docs = ['index', 'drawn', 'renamed', 'target'];

const data: SiteData = {
  areas: [{key: 'area', label: '見本', items: docs, docs}],
  terms: [],
  corrections: [],
  changes: [],
  questions: [],
  sources: {},
  searchWords: {},
  equivalents: [],
  redirects,
  strips: {},
  charts: {},
  ways: [],
};

export default data;
