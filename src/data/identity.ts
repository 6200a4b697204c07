/** The site's name, as its header, its titles and its cards write it. */
export const siteTitle = 'SAP-C02 ノート';

/** What the site is about. */
export const siteTagline = 'デプロイ・モニタリング・メンテナンス';

/** Size of a card in px. */
export const cardSize = {width: 1200, height: 630} as const;
