import type {RouteConfig} from 'react-router-config';

const known = new WeakMap<readonly RouteConfig[], ReadonlyMap<string, RouteConfig>>();

/** The routes that match one path each, by that path, up to the first that may match others. */
function readPlain(routes: readonly RouteConfig[]): ReadonlyMap<string, RouteConfig> {
  const plain = new Map<string, RouteConfig>();
  for (const route of routes) {
    if (typeof route.path !== 'string' || route.exact !== true || /[:*?+()]/.test(route.path)) {
      break;
    }
    plain.set(route.path, plain.get(route.path) ?? route);
  }
  return plain;
}

/**
 * The routes among which React Router finds the one for a path: that one alone where the path is written as the route
 * is, so that it need not try all that come before; else all of them, for it takes a path without its last slash, too.
 * @param routes the same list each time: what was read of it is kept
 */
export function candidatesFor(routes: RouteConfig[], path: string): RouteConfig[] {
  const plain = known.get(routes) ?? readPlain(routes);
  known.set(routes, plain);
  const own = plain.get(path);
  return own === undefined ? routes : [own];
}
