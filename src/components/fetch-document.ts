/**
 * Another page of this site, to take something from. Read by the browser itself: under Trusted Types, no script makes
 * HTML of a text.
 * @throws Error where it cannot be fetched
 */
export function fetchDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => {
      if (request.status === 200 && request.responseXML !== null) {
        resolve(request.responseXML);
      } else {
        reject(new Error(`${address}: ${request.status}`));
      }
    };
    request.send();
  });
}
