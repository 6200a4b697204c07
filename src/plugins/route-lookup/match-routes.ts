// In the place of react-router-config, in the renderer of pages.
import {matchRoutes as matchAmong, renderRoutes} from 'react-router-config';
import type {MatchedRoute, RouteConfig} from 'react-router-config';
import {candidatesFor} from './candidates';

/** Each level of the routes with its candidates alone. */
const narrow = (routes: RouteConfig[], path: string): RouteConfig[] =>
  candidatesFor(routes, path).map((route) =>
    route.routes === undefined ? route : {...route, routes: narrow(route.routes, path)},
  );

/** As `matchRoutes` of react-router-config; of routes that have some below them, it gives copies. */
export const matchRoutes = (routes: RouteConfig[], path: string): MatchedRoute<Record<string, string>>[] =>
  matchAmong(narrow(routes, path), path);

export {renderRoutes};
