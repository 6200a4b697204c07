import type {SiteData} from '../../../../src/data';
import {redirects} from './redirects';

const docs = ['index', 'drawn', 'renamed', 'target', 'guide'];

const data: SiteData = {
  areas: [{key: 'area', label: '見本', items: docs, docs}],
  terms: [],
  corrections: [],
  changes: [],
  questions: [],
  sources: {old: {title: 'Old', url: 'https://example.com/old', edition: '2020-01'}},
  searchWords: {},
  equivalents: [],
  redirects,
  strips: {},
  charts: {},
  ways: [],
};

export default data;
