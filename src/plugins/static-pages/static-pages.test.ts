import {describe, expect, it} from 'vitest';
import {lighten} from './lighten';

const script = (file: string): string => `<script src=/notes/assets/js/${file} defer></script>`;
const client = script('runtime~main.61631398.js') + script('main.4dc21666.js');
const behaviours = script('runtime~behaviours.0a1b2c3d.js') + script('behaviours.0a1b2c3d.js');
const inline = '<script>document.documentElement.dataset.theme="dark"</script>';
const page = `<head>${client}${behaviours}</head><body>${inline}</body>`;

describe('lighten', () => {
  it('takes the client bundle out and leaves the behaviours and inline scripts', () => {
    const light = lighten(page, {hydrate: false, baseUrl: '/notes/'});
    expect(light).not.toContain(client);
    expect(light).toContain(behaviours);
    expect(light).toContain(inline);
    expect(light).toMatch(/"href_matches":"\/notes\/\*".*"eagerness":"moderate".*<\/script><\/head>/);
  });

  it('leaves the client bundle alone on a page that hydrates', () => {
    expect(lighten(page, {hydrate: true, baseUrl: '/notes/'})).toBe(`<head>${client}</head><body>${inline}</body>`);
  });

  it('reads attributes in quotes too', () => {
    const quoted = '<head><script src="/assets/js/main.4dc21666.js" defer=""></script></head>';
    expect(lighten(quoted, {hydrate: false, baseUrl: '/'})).not.toContain('main');
  });
});
