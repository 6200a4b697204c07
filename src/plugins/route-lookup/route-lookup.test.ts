import {matchRoutes as matchAmong} from 'react-router-config';
import type {RouteConfig} from 'react-router-config';
import {describe, expect, it} from 'vitest';
import {candidatesFor} from './candidates';
import {matchRoutes} from './match-routes';

const exact = (path: string): RouteConfig => ({path, exact: true});
const docs: RouteConfig[] = [exact('/a/'), exact('/a/b/'), exact('/b/')];
const routes: RouteConfig[] = [
  exact('/search/'),
  {path: '/old/:id/', exact: true},
  exact('/old/new/'),
  {path: '/', routes: [{path: '/', routes: docs}]},
  {path: '*'},
];

describe('the candidates for a path', () => {
  it('are its own route alone', () => {
    expect(candidatesFor(docs, '/a/b/')).toEqual([docs[1]]);
  });

  it('are all where the path is not written as the route is, or an earlier route could take it', () => {
    expect(candidatesFor(docs, '/a/b')).toBe(docs);
    expect(candidatesFor(routes, '/old/new/')).toBe(routes);
  });
});

describe('matchRoutes', () => {
  it.each(['/search/', '/search', '/old/new/', '/old/x/', '/a/', '/a/b/', '/a/b', '/A/B/', '/b/', '/c/', '/'])(
    'finds what React Router finds for %s',
    (path) => {
      const told = (found: readonly {route: RouteConfig; match: object}[]): object[] =>
        found.map(({route, match}) => ({path: route.path, exact: route.exact, match}));
      expect(told(matchRoutes(routes, path))).toEqual(told(matchAmong(routes, path)));
    },
  );
});
