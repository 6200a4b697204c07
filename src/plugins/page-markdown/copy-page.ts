export {tellCopied} from '../../components/copy-link/copy-text';

/** Fetches a page's Markdown. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.text();
}
