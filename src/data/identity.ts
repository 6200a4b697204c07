/** The site's name, as its header, its titles and its cards write it. */
export const siteTitle = 'SAP-C02 ノート';

/** What the site is about. */
export const siteTagline = 'デプロイ・モニタリング・メンテナンス';

/** The picture of pages without a card of their own, from the base path on. */
export const siteCard = '/img/social-card.jpg';

/** Size of a card in px. */
export const cardSize = {width: 1200, height: 630} as const;
