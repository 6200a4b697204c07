import postcss from 'postcss';

/**
 * What the theme says in vain: browsers that know `scrollbar-width` pass its scrollbars over, no picture has an
 * `align`, no link lacks its address, and what has no background is told so.
 */
const needlessRules = /::-webkit-scrollbar|\[align=|^a:not\(\[href\]\)$|:not\(\.menu__link--sublist\)$|^table thead$/;
/**
 * Names that browsers had before the standard's, which stands beside each and which all of ours know (package.json);
 * and of the theme its fading colours, thinner letters and letters for numbers. What moves here is our own.
 */
const needlessNames = /^(?:-webkit-text-decoration(?:-color)?|grid-gap|page-break-.+)$/;
const needlessInLayers = /^(?:transition|will-change|-webkit-font-smoothing|text-rendering|list-style-type)$/;

/** A stylesheet without what it says to nobody. */
export function dropNeedless(css: string): string {
  const root = postcss.parse(css);
  root.walkRules(needlessRules, (rule) => {
    rule.remove();
  });
  root.walkDecls(needlessNames, (declaration) => {
    declaration.remove();
  });
  root.walkAtRules('layer', (layer) => {
    layer.walkDecls(needlessInLayers, (declaration) => {
      declaration.remove();
    });
  });
  return root.toString();
}
