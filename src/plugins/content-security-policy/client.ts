/**
 * Client module: what a policy with Trusted Types asks of scripts that start scripts, the bundler's own among them. The
 * one policy lets them name files of this origin, and none of them write HTML.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';

declare global {
  interface Window {
    /** Not in TypeScript's DOM, nor in every browser. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: {createScriptURL: (url: string) => string | null}): unknown;
    };
  }
}

if (ExecutionEnvironment.canUseDOM) {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  });
}

const clientModule: ClientModule = {};

export default clientModule;
