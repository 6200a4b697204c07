import {secure} from './secure';

/**
 * A page under its policy.
 * @param address by which a refusal names it, from the base path on
 */
export function securePage(html: string, address: string): string {
  try {
    return secure(html);
  } catch (error) {
    throw new Error(`${address}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
  }
}
