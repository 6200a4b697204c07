import {searchPage} from '../../data/addresses';
import {findNearest, segmentsOf, wordsOf} from './nearest';
import type {Segmented} from './nearest';
import {unpackPlaces} from './places';
import type {Place} from './places';

const shown = 5;

async function fetchPlaces(): Promise<Segmented<Place>[]> {
  const response = await fetch(new URL('@generated/near-addresses/default/places.txt', import.meta.url));
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return unpackPlaces(await response.text()).map((place) => ({...place, segments: segmentsOf(place.address)}));
}

function listItem({address, page, section, area, areaLabel}: Place, base: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = base + address;
  link.textContent = section === '' ? page : `${page} › ${section}`;
  const place = document.createElement('span');
  place.className = `not-found__place area--${area}`;
  const written = document.createElement('span');
  written.textContent = address;
  place.append(`${areaLabel} `, written);
  const item = document.createElement('li');
  item.append(link, place);
  return item;
}

/** Fetched and read once: by `#id` or history a reader may come to several wrong addresses. */
let places: ReturnType<typeof fetchPlaces> | undefined;

/** Fills the page that answers a wrong address: its words into the field, and a list of the nearest addresses. */
export async function offerNearest(root: HTMLElement): Promise<void> {
  const say = (words: string): void => root.querySelector('[role="status"]')?.replaceChildren(words);
  say('近いページを探している…');
  const form = root.querySelector('form');
  const field = root.querySelector('input');
  const list = root.querySelector('.not-found__near');
  const base = form?.getAttribute('action')?.slice(0, -searchPage.length) ?? '';
  const {pathname, hash} = window.location;
  const asked = pathname.slice(base.length) + hash;
  if (field !== null) {
    // A reader may have typed before this was there.
    field.value ||= wordsOf(asked);
  }
  places ??= fetchPlaces();
  const known = await places.catch(() => {
    places = undefined;
    return [];
  });
  const near = findNearest(asked, known, shown);
  say(near.length === 0 ? 'このアドレスに近いページはない。' : 'このアドレスに近いページと節');
  list?.replaceChildren(...near.map((place) => listItem(place, base)));
}
